package id.benang.grader.launch;

import id.benang.grader.journal.Journal;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** A program that does what its first argument says, for the tests to start. */
final class Puppet {

    private Puppet() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        switch (arguments[0]) {
            case "listen" -> listen(Integer.parseInt(arguments[1]));
            case "repeat" -> repeat();
            case "count" -> count();
            case "flood" -> flood(Integer.parseInt(arguments[1]));
            case "hoard" -> hoard(Integer.parseInt(arguments[1]));
            case "child" -> startChild();
            case "launch" -> launch();
            case "fail" -> fail();
            case "spin" -> spin();
            default -> throw new IllegalArgumentException(arguments[0]);
        }
    }

    private static void listen(int port) throws IOException {
        try (ServerSocket socket = new ServerSocket(port)) {
            System.out.println("listening");
            socket.accept();
        }
    }

    private static void spin() {
        while (!Thread.currentThread().isInterrupted()) {
            Thread.onSpinWait();
        }
    }

    private static void repeat() throws IOException {
        BufferedReader keyboard = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = keyboard.readLine(); line != null; line = keyboard.readLine()) {
            System.out.println("typed: " + line);
        }
        System.out.println("zone: " + java.util.TimeZone.getDefault().getID());
        System.out.println("home: " + System.getenv("HOME"));
        System.out.println("secret: " + System.getenv("BENANG_TEST_SECRET"));
    }

    /** Reads all that is typed, says how many lines that was, and stays. */
    private static void count() throws IOException {
        System.out.println("ready");
        BufferedReader keyboard = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        System.out.println("read: " + keyboard.lines().count());
        listen(0);
    }

    /** Uses so many megabytes, and waits for the end of its input. */
    private static void hoard(int megabytes) throws IOException {
        byte[] all = new byte[megabytes * 1024 * 1024];
        for (int index = 0; index < all.length; index += 1024) {
            all[index] = 1;
        }
        System.out.println(all.length + " bytes, " + System.in.read());
    }

    private static void flood(int lines) {
        for (int line = 0; line < lines; line++) {
            System.out.println("line " + line);
        }
    }

    private static void startChild() throws IOException, InterruptedException {
        String java = ProcessHandle.current().info().command().orElseThrow();
        Process child = new ProcessBuilder(
                        java, "-cp", System.getProperty("java.class.path"), Puppet.class.getName(), "listen", "0")
                .inheritIO()
                .start();
        System.out.println("child: " + child.pid());
        child.waitFor();
    }

    /** What the grader does: starts a program, and is ended before it closes it. */
    private static void launch() throws IOException, InterruptedException {
        String java = ProcessHandle.current().info().command().orElseThrow();
        List<String> command =
                List.of(java, "-cp", System.getProperty("java.class.path"), Puppet.class.getName(), "listen", "0");
        Launcher launcher = new Launcher(Limits.usual(), ProgramZone.at(Instant.now()));
        RunningProgram program = launcher.start(
                new Command(command, "C.UTF-8", List.of()), Path.of("."), new Journal(Clock.systemUTC()));
        System.out.println("child: " + program.pid());
        ProcessHandle.of(program.pid()).orElseThrow().onExit().join();
    }

    private static void fail() {
        System.err.println("cannot go on");
        System.exit(7);
    }
}
