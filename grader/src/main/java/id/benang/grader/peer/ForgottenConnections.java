package id.benang.grader.peer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;

/**
 * How many ended connections the system should have held in TIME-WAIT and did not, because it held too many already
 * (ip-sysctl, tcp_max_tw_buckets): {@code TCPTimeWaitOverflow} in {@code /proc/net/netstat}. Known on Linux only.
 */
public final class ForgottenConnections {

    private static final Path COUNTERS = Path.of("/proc/self/net/netstat");
    private static final String PROTOCOL = "TcpExt:";
    private static final String COUNTER = "TCPTimeWaitOverflow";

    private ForgottenConnections() {}

    /** The count since this network was made, or nothing where the system does not tell. */
    public static OptionalLong soFar() {
        return soFar(COUNTERS);
    }

    /** A line of names goes before the line of their values. */
    static OptionalLong soFar(Path counters) {
        try {
            List<List<String>> rows = Files.readString(counters, StandardCharsets.US_ASCII)
                    .lines()
                    .filter(line -> line.startsWith(PROTOCOL))
                    .map(line -> List.of(line.split(" ")))
                    .toList();
            int column = rows.isEmpty() ? -1 : rows.get(0).indexOf(COUNTER);
            return column < 0 || rows.size() < 2 || rows.get(1).size() <= column
                    ? OptionalLong.empty()
                    : OptionalLong.of(Long.parseLong(rows.get(1).get(column)));
        } catch (IOException | NumberFormatException untold) {
            return OptionalLong.empty();
        }
    }
}
