package id.benang.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A program in a JVM of its own, started as a student would, on a platform that is not UTF-8. */
public final class Program implements AutoCloseable {
    private static final long DEADLINE_SECONDS = 60;

    private final Process process;
    private final Recording output = new Recording();
    private final Recording errors = new Recording();
    private final List<Thread> recorders;

    private Program(Process process) {
        this.process = process;
        this.recorders = List.of(record(process.getInputStream(), output), record(process.getErrorStream(), errors));
    }

    /** Starts the {@code main} of a class. */
    public static Program start(Class<?> main, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(System.getProperty("java.home") + "/bin/java");
        command.add("-Dfile.encoding=" + (Runtime.version().feature() < 18 ? "US-ASCII" : "COMPAT"));
        // The child's lines count for the coverage as well.
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(argument -> argument.startsWith("-javaagent:") && argument.contains("jacoco"))
                .forEach(command::add);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("LC_ALL", "C");
        return new Program(builder.start());
    }

    private static Thread record(InputStream stream, Recording recording) {
        Thread thread = new Thread(() -> copy(stream, recording), "recorder");
        thread.start();
        return thread;
    }

    private static void copy(InputStream stream, Recording recording) {
        try {
            stream.transferTo(recording);
        } catch (IOException ended) {
            // The program was ended from outside.
        }
    }

    /** Types a line. */
    public void type(String line) throws IOException {
        process.getOutputStream().write((line + "\n").getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().flush();
    }

    /** Ends the program's stdin. */
    public void endInput() throws IOException {
        process.getOutputStream().close();
    }

    /** What comes on stdout. */
    public Recording output() {
        return output;
    }

    /** What comes on stderr. */
    public Recording errors() {
        return errors;
    }

    /** Waits until the program ends by itself, and gives its exit status. */
    public int awaitExit() {
        assertThat(hasEnded())
                .as(() -> "the program ends by itself; stdout so far: " + output.text())
                .isTrue();
        recorders.forEach(Program::join);
        return process.exitValue();
    }

    private boolean hasEnded() {
        try {
            return process.waitFor(DEADLINE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            throw new AssertionError("the test was stopped", stopped);
        }
    }

    private static void join(Thread recorder) {
        try {
            recorder.join(TimeUnit.SECONDS.toMillis(DEADLINE_SECONDS));
        } catch (InterruptedException stopped) {
            throw new AssertionError("the test was stopped", stopped);
        }
    }

    /** Ends the program from outside, as Ctrl-C does. */
    public void stop() {
        process.destroy();
        if (!hasEnded()) {
            process.destroyForcibly();
        }
    }

    @Override
    public void close() {
        stop();
    }
}
