package id.benang.grader.launch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Asks a Java program what its threads are doing, with the JDK's {@code jcmd}. */
final class ThreadDump {

    private static final long PATIENCE_SECONDS = 10;

    /** Where a virtual machine puts the socket that it answers on; it makes another one when it is asked again. */
    private static final List<String> SOCKETS = List.of("/tmp", System.getProperty("java.io.tmpdir"));

    private ThreadDump() {}

    /**
     * The dump of a Java program, or nothing if it is none or does not answer.
     *
     * @param asItsUser what a command begins with to run as the user that the program runs as
     */
    static Optional<String> of(long pid, List<String> asItsUser) throws InterruptedException {
        List<String> command = new ArrayList<>(asItsUser);
        Path jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd");
        try {
            Path answer = Files.createTempFile("benang-threads", ".txt");
            try {
                command.addAll(
                        List.of(jcmd.toString(), "-J-XX:-UsePerfData", Long.toString(pid), "Thread.print", "-l"));
                Process process = new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(answer.toFile())
                        .start();
                boolean done = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
                process.destroyForcibly();
                leaveNothing(pid);
                return done && process.exitValue() == 0
                        ? Optional.of(Files.readString(answer, StandardCharsets.UTF_8))
                        : Optional.empty();
            } finally {
                Files.deleteIfExists(answer);
            }
        } catch (IOException noSuchProgram) {
            return Optional.empty();
        }
    }

    /** A program that is killed does not take its socket away. */
    private static void leaveNothing(long pid) throws IOException {
        for (String folder : SOCKETS) {
            Files.deleteIfExists(Path.of(folder, ".java_pid" + pid));
        }
    }
}
