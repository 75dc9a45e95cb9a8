package id.benang.grader.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;

/** A program that tries what its first argument says and prints what came of it, for the tests to start. */
final class Intruder {

    private Intruder() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        switch (arguments[0]) {
            case "read" -> read(Path.of(arguments[1]));
            case "write" -> write(Path.of(arguments[1]));
            case "look" -> look();
            case "fill" -> fill();
            case "fork" -> fork();
            case "threads" -> threads();
            case "linger" -> linger();
            case "kill" -> kill();
            default -> throw new IllegalArgumentException(arguments[0]);
        }
        System.out.println("end");
    }

    private static void read(Path file) {
        try {
            System.out.println("read: " + Files.readString(file, StandardCharsets.UTF_8));
        } catch (IOException refused) {
            System.out.println("refused: " + refused.getClass().getSimpleName());
        }
    }

    private static void write(Path file) {
        try {
            Files.writeString(file, "forged");
            System.out.println("written");
        } catch (IOException refused) {
            System.out.println("refused: " + refused.getClass().getSimpleName());
        }
    }

    /** Who it is, what it may do and who else is there. */
    private static void look() throws IOException {
        try (Stream<String> status = Files.lines(Path.of("/proc/self/status"))) {
            status.filter(line -> line.matches("(Uid|CapEff|CapBnd|NoNewPrivs):.*"))
                    .map(line -> line.replaceAll("\\s+", " "))
                    .forEach(System.out::println);
        }
        System.out.println("processes: " + ProcessHandle.allProcesses().count());
        System.out.println("nested: " + status("unshare", "--user", "true"));
    }

    private static int status(String... command) throws IOException {
        try {
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return -1;
        }
    }

    /** Writes files of a megabyte until it may write no more, at most 200. */
    private static void fill() {
        int written = 0;
        try {
            while (written < 200) {
                Files.write(Path.of("file" + written), new byte[1024 * 1024]);
                written++;
            }
        } catch (IOException full) {
            System.out.println("full: " + (written < 100));
            return;
        }
        System.out.println("full: never");
    }

    /** Starts processes that stay, until it may start no more, at most 5000. */
    private static void fork() throws IOException {
        int started = 0;
        try {
            while (started < 5000) {
                new ProcessBuilder("sleep", "600").start();
                started++;
            }
        } catch (IOException refused) {
            System.out.println("processes: " + (started < 2048));
            return;
        }
        System.out.println("processes: never");
    }

    /** Starts threads that stay, until it may start no more, at most 5000. */
    private static void threads() {
        CountDownLatch never = new CountDownLatch(1);
        List<Thread> started = new ArrayList<>();
        try {
            while (started.size() < 5000) {
                Thread thread = new Thread(() -> await(never));
                thread.setDaemon(true);
                thread.start();
                started.add(thread);
            }
        } catch (OutOfMemoryError refused) {
            System.out.println("threads: " + (started.size() < 2048));
            return;
        }
        System.out.println("threads: never");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Leaves a process behind in a session of its own. */
    private static void linger() throws IOException {
        new ProcessBuilder("setsid", "sleep", "600").start();
    }

    /** Kills all that it can see: its parent and everybody it may signal. */
    private static void kill() throws IOException {
        try {
            ProcessHandle.current().parent().ifPresent(ProcessHandle::destroyForcibly);
            System.out.println("status: " + status("/bin/sh", "-c", "kill -9 -1"));
        } catch (IllegalStateException | UncheckedIOException refused) {
            System.out.println("refused");
        }
    }
}
