package id.benang.grader.launch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Runs a program in the user's own terminal: it reads the user's keyboard and writes to the user's screen itself.
 * Nothing is recorded or limited, since users run their own programs.
 */
public final class Foreground {

    private static final long PATIENCE_SECONDS = 2;

    private @Nullable Process program;
    private boolean ending;

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
        Foreground foreground = new Foreground();
        // Before the start: a program that starts fast must not outlive a launcher that is ended right then.
        Runtime.getRuntime().addShutdownHook(new Thread(foreground::end, "end-the-program"));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).inheritIO();
        return foreground.start(builder).waitFor();
    }

    private synchronized Process start(ProcessBuilder builder) throws IOException {
        if (ending) {
            throw new IOException("the launcher is ending");
        }
        Process started = builder.start();
        program = started;
        return started;
    }

    private synchronized void end() {
        ending = true;
        if (program != null) {
            end(program);
        }
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
