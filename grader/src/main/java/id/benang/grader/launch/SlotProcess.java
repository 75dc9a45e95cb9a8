package id.benang.grader.launch;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Starts virtual machines of the grader's own in a network of their own: loopback and nothing else, so that every
 * port is free in each of them. They end with the grader, however that ends.
 */
public final class SlotProcess {

    /**
     * Looking up a connection reads the whole table of them, which is as large as the machine's memory makes it. A
     * network made within another one can have a small table of its own (ip-sysctl, tcp_child_ehash_entries).
     */
    private static final String SMALL_TABLES = "echo 4096 > /proc/sys/net/ipv4/tcp_child_ehash_entries;";
    /**
     * With a small table the system holds few ended connections (half as many), and forgets the others at once; but a
     * server that cannot get its port back shows only while it holds them (ip-sysctl, tcp_max_tw_buckets).
     */
    private static final String ROOM_FOR_ENDED_CONNECTIONS = "echo 131072 > /proc/sys/net/ipv4/tcp_max_tw_buckets;";
    /** What it takes to set these must not be passed on, or bubblewrap refuses to work. */
    private static final List<String> WITHOUT_CAPABILITIES =
            List.of("setpriv", "--ambient-caps=-all", "--inh-caps=-all", "--");

    /**
     * The virtual machine's own figures have a file by its process number, which others outside have as well; and what
     * it warns of must not get between the lines that a worker writes.
     */
    private static final List<String> WITHOUT_A_WORD =
            List.of("-XX:-UsePerfData", "-Xlog:disable", "-Xlog:all=warning:stderr");

    private final Way way;

    private SlotProcess(Way way) {
        this.way = way;
    }

    /** How a network is made. */
    enum Way {
        /**
         * With util-linux, and with process numbers of their own: the system itself ends all that is in there together
         * with the first process, at whatever moment that is. The shell stays that first process, because it takes
         * notice of the end of those whose parents went before them.
         */
        PROCESSES_TOO {
            @Override
            List<String> around(List<String> words, boolean root) {
                String inside = ROOM_FOR_ENDED_CONNECTIONS + " ip link set lo up && "
                        + String.join(" ", WITHOUT_CAPABILITIES) + " \"$@\"; exit $?";
                return joined(Stream.of(
                        List.of("unshare"),
                        root ? List.of() : List.of("--user", "--map-current-user", "--keep-caps"),
                        List.of("--net", "--", "/bin/sh", "-c", SMALL_TABLES + " exec \"$@\"", "slot"),
                        List.of("setpriv", "--pdeathsig", "KILL", "--"),
                        List.of("unshare", "--net", "--pid", "--fork", "--kill-child", "--mount-proc", "--"),
                        List.of("/bin/sh", "-c", inside, "slot"),
                        words));
            }
        },
        /**
         * With bubblewrap, where the system lets nobody else do it. What goes its own way in there, as no program in a
         * sandbox can, outlives it; so may a process of bubblewrap itself that is killed while it starts.
         */
        NETWORK_ALONE {
            @Override
            List<String> around(List<String> words, boolean root) {
                List<String> network = new ArrayList<>(List.of("bwrap"));
                network.addAll(root ? List.of() : List.of("--unshare-user", "--cap-add", "CAP_NET_ADMIN"));
                network.addAll(List.of("--unshare-net", "--die-with-parent", "--dev-bind", "/", "/", "--"));
                return joined(Stream.of(
                        network,
                        List.of("/bin/sh", "-c", SMALL_TABLES + " exec \"$@\"", "slot"),
                        WITHOUT_CAPABILITIES,
                        network,
                        List.of("/bin/sh", "-c", ROOM_FOR_ENDED_CONNECTIONS + " exec \"$@\"", "slot"),
                        WITHOUT_CAPABILITIES,
                        words));
            }
        };

        /** The command that runs another one in a network of its own. */
        abstract List<String> around(List<String> words, boolean root);

        private static List<String> joined(Stream<List<String>> parts) {
            return parts.flatMap(List::stream).toList();
        }
    }

    /** The best way of this machine, which is found out by trying; nothing where it has no networks to give away. */
    public static Optional<SlotProcess> ofThisMachine() throws InterruptedException {
        for (Way way : Way.values()) {
            SlotProcess slots = new SlotProcess(way);
            if (slots.isPossible()) {
                return Optional.of(slots);
            }
        }
        return Optional.empty();
    }

    /** The same in this way, whether it is possible or not. */
    static SlotProcess by(Way way) {
        return new SlotProcess(way);
    }

    boolean isPossible() throws InterruptedException {
        try {
            return Trial.succeeds(way.around(List.of("true"), Isolation.isRoot()));
        } catch (IOException unreadable) {
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
    public Process start(String mainClass, List<String> arguments, Path complaints) throws IOException {
        List<String> words = new ArrayList<>();
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.addAll(List.of("-XX:+UseSerialGC", "-Xmx1g"));
        words.addAll(WITHOUT_A_WORD);
        words.addAll(List.of("-cp", classPath(), mainClass));
        words.addAll(arguments);
        return start(words, complaints);
    }

    Process start(List<String> words, Path complaints) throws IOException {
        List<String> command = way.around(words, Isolation.isRoot());
        return Starter.ofThisMachine().start(new ProcessBuilder(command).redirectError(complaints.toFile()));
    }

    /** Where the grader's own classes are. */
    static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }
}
