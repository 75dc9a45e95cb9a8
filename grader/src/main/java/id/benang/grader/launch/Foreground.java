package id.benang.grader.launch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Runs a program in the user's own terminal: it reads the user's keyboard and writes to the user's screen itself.
 * Nothing is recorded or limited, since users run their own programs.
 */
public final class Foreground {

    private static final long PATIENCE_SECONDS = 2;

    private Foreground() {}

    /**
     * Runs a command to its end. Ctrl-C reaches it as it reaches every program of the terminal; when this process is
     * asked to end, it ends the program first.
     *
     * @param command the program and its arguments, run without a shell
     * @param folder where it runs
     * @return its exit status
     * @throws IOException if it cannot be started
     */
    public static int run(List<String> command, Path folder) throws IOException, InterruptedException {
        Process program = new ProcessBuilder(command)
                .directory(folder.toFile())
                .inheritIO()
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(program), "end-the-program"));
        return program.waitFor();
    }

    private static void end(Process program) {
        List<ProcessHandle> descendants = program.descendants().toList();
        program.destroy();
        try {
            if (!program.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                program.destroyForcibly();
            }
        } catch (InterruptedException hurried) {
            program.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        descendants.forEach(ProcessHandle::destroyForcibly);
    }
}
