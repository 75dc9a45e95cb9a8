package id.benang.grader.peer;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * How much of what was sent over a loopback connection the program at its other end has not read yet: the receive
 * queue of that end's socket, in {@code /proc/net/tcp} (proc(5)). Known on Linux only.
 */
final class ReceiveQueue {

    private static final int LOCAL = 1;
    private static final int REMOTE = 2;
    private static final int STATE = 3;
    private static final int QUEUES = 4;
    /** In hexadecimal, as the table has it. */
    private static final String ESTABLISHED = "01";

    private static final int SEND = 0;
    private static final int RECEIVE = 1;
    /** Where Java's sockets stand, also those with an IPv4 address; so it is looked at first. */
    private static final Path TABLE_6 = Path.of("/proc/self/net/tcp6");

    private static final Path TABLE_4 = Path.of("/proc/self/net/tcp");

    private final List<Path> tables;
    private final int peerPort;
    private final int ownPort;

    ReceiveQueue(List<Path> tables, int peerPort, int ownPort) {
        this.tables = tables;
        this.peerPort = peerPort;
        this.ownPort = ownPort;
    }

    /** The queue at the other end of a socket of this process. */
    static ReceiveQueue ofPeer(Socket socket) {
        return new ReceiveQueue(List.of(TABLE_6, TABLE_4), socket.getPort(), socket.getLocalPort());
    }

    /** Whether the system tells at all. */
    boolean isKnown() {
        return tables.stream().anyMatch(Files::isReadable);
    }

    /** Whether nothing waits to be read at the other end now; also true when that end is gone. */
    boolean isEmpty() {
        return noneHolds(peerPort, ownPort, RECEIVE);
    }

    /**
     * Whether everything that was sent has arrived, as its acknowledgement shows, and has been read. A receiver may
     * delay an acknowledgement (Linux: 40 ms and more), so this takes longer to be known than {@link #isEmpty}.
     */
    boolean isAcknowledgedAndEmpty() {
        return noneHolds(ownPort, peerPort, SEND) && isEmpty();
    }

    /** Whether the other end knows that this one has left: a FIN or a RST has come to it, or it is gone itself. */
    boolean isToldOfLeaving() {
        return sockets(peerPort, ownPort).noneMatch(cells -> cells[STATE].equals(ESTABLISHED));
    }

    private boolean noneHolds(int localPort, int remotePort, int queue) {
        return sockets(localPort, remotePort)
                .allMatch(cells -> isZero(cells[QUEUES].split(":")[queue]));
    }

    private Stream<String[]> sockets(int localPort, int remotePort) {
        for (Path table : tables) {
            List<String[]> found = rows(table)
                    .map(row -> row.strip().split("\\s+"))
                    .filter(cells -> cells.length > QUEUES && cells[LOCAL].indexOf(':') > 0)
                    .filter(cells -> port(cells[LOCAL]) == localPort && port(cells[REMOTE]) == remotePort)
                    .toList();
            if (!found.isEmpty()) {
                return found.stream();
            }
        }
        return Stream.empty();
    }

    private static int port(String address) {
        return Integer.parseInt(address.substring(address.lastIndexOf(':') + 1), 16);
    }

    private static boolean isZero(String hexadecimal) {
        return hexadecimal.chars().allMatch(digit -> digit == '0');
    }

    /** The rows of a table that show this end's port; all other connections of the machine stay one text. */
    private Stream<String> rows(Path path) {
        String table = text(path);
        String port = String.format(":%04X ", ownPort);
        Stream.Builder<String> rows = Stream.builder();
        int end = 0;
        for (int at = table.indexOf(port); at >= 0; at = table.indexOf(port, end)) {
            int next = table.indexOf('\n', at);
            end = next < 0 ? table.length() : next;
            rows.add(table.substring(table.lastIndexOf('\n', at) + 1, end));
        }
        return rows.build();
    }

    private static String text(Path table) {
        try {
            return Files.readString(table, StandardCharsets.ISO_8859_1);
        } catch (IOException unreadable) {
            return "";
        }
    }
}
