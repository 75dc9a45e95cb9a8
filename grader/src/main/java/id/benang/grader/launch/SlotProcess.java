package id.benang.grader.launch;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Starts virtual machines of the grader's own in a network of their own: loopback and nothing else, so that every
 * port is free in each of them. They end with the grader, however that ends.
 */
public final class SlotProcess {

    private static final long PATIENCE_SECONDS = 30;
    /**
     * Looking up a connection reads the whole table of them, which is as large as the machine's memory makes it. A
     * network made within another one can have a small table of its own (ip-sysctl, tcp_child_ehash_entries).
     */
    private static final String SMALL_TABLES = "echo 4096 > /proc/sys/net/ipv4/tcp_child_ehash_entries;"
            // What it takes to set this must not be passed on, or bubblewrap refuses to work.
            + " exec setpriv --ambient-caps=-all --inh-caps=-all -- \"$@\"";

    private SlotProcess() {}

    /** Whether this machine has networks to give away. */
    public static boolean isPossible() throws InterruptedException {
        try {
            Process trial = new ProcessBuilder(inOwnNetwork(List.of("true")))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            boolean ended = trial.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
            trial.destroyForcibly();
            return ended && trial.exitValue() == 0;
        } catch (IOException noBubblewrap) {
            return false;
        }
    }

    /**
     * Starts one.
     *
     * @param mainClass a class of the grader's
     * @param complaints where its standard error goes
     * @throws IOException if the operating system cannot start it
     */
    public static Process start(String mainClass, List<String> arguments, Path complaints) throws IOException {
        List<String> words = new ArrayList<>();
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.addAll(List.of("-XX:+UseSerialGC", "-Xmx1g", "-cp", classPath(), mainClass));
        words.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(inOwnNetwork(words)).redirectError(complaints.toFile());
        return Starter.ofThisMachine().start(builder);
    }

    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static List<String> inOwnNetwork(List<String> words) throws IOException {
        List<String> user = Isolation.isRoot() ? List.of() : List.of("--unshare-user");
        List<String> maySet = Isolation.isRoot() ? List.of() : List.of("--cap-add", "CAP_NET_ADMIN");
        List<String> network = List.of("--unshare-net", "--die-with-parent", "--dev-bind", "/", "/", "--");
        return Stream.of(
                        List.of("bwrap"),
                        user,
                        maySet,
                        network,
                        List.of("/bin/sh", "-c", SMALL_TABLES, "slot", "bwrap"),
                        user,
                        network,
                        words)
                .flatMap(List::stream)
                .toList();
    }
}
