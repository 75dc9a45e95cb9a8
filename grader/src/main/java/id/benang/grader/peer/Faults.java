package id.benang.grader.peer;

import id.benang.grader.journal.BoundedWriter;
import id.benang.grader.journal.Journal;
import id.benang.grader.journal.Patience;
import id.benang.grader.model.Bytes;
import id.benang.grader.model.Event;
import id.benang.grader.model.Fault;
import id.benang.grader.model.ModuleSettings.Wire;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * What goes wrong on purpose on one connection; the record names each fault. A reset and a half-close are ways to
 * {@linkplain Connection#leave leave}.
 */
public final class Faults {

    private static final int PART_BYTES = 32 * 1024;

    private final Connection connection;
    private final BoundedWriter writer;
    private final Incoming incoming;
    private final Uptake uptake;
    private final Journal journal;

    Faults(Connection connection, BoundedWriter writer, Incoming incoming, Uptake uptake, Journal journal) {
        this.connection = connection;
        this.writer = writer;
        this.incoming = incoming;
        this.uptake = uptake;
        this.journal = journal;
    }

    /**
     * Sends these bytes one by one, each when the program's side has taken the one before. After one that is not
     * taken the others are not waited for. On a raw wire, where pieces would be messages, they go in one.
     */
    public void split(Bytes bytes, Patience patience) throws InterruptedException {
        if (journal.wire() == Wire.RAW) {
            connection.send(bytes);
            return;
        }
        record(Fault.SPLIT);
        boolean reads = true;
        for (byte each : bytes.toArray()) {
            connection.send(Bytes.copyOf(new byte[] {each}));
            reads = reads && uptake.await(ReceiveQueue::isEmpty, patience);
        }
    }

    /** Sends a line that ends with CR LF, as telnet does. */
    public void carriageReturn(String line) {
        record(Fault.CARRIAGE_RETURN);
        connection.sendLine(line + "\r");
    }

    /**
     * Sends a line beyond the longest that the contract allows, a part at a time, each when the program's side has
     * taken the one before, so that what counts as hanging is one part. Stops where the program ends the connection.
     */
    public void longLine(String line, Patience patience) throws InterruptedException {
        record(Fault.LONG_LINE);
        byte[] bytes = Bytes.utf8(line + "\n").toArray();
        for (int from = 0; from < bytes.length && !journal.isOver(connection.who()); from += PART_BYTES) {
            connection.send(Bytes.copyOf(Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + PART_BYTES))));
            uptake.await(ReceiveQueue::isEmpty, patience);
        }
    }

    /**
     * Sends several messages in one segment, as far as the network lets them stay together. On a raw wire, where they
     * would be one, they go one by one.
     */
    public void merged(List<String> lines) {
        if (journal.wire() == Wire.RAW) {
            lines.forEach(connection::sendLine);
            return;
        }
        record(Fault.MERGED);
        connection.send(Bytes.utf8(String.join("\n", lines) + "\n"));
    }

    /** Sends the beginning of a message whose end never comes. */
    public void begin(String beginning) {
        record(Fault.BREAK_OFF);
        connection.send(Bytes.utf8(beginning));
    }

    /**
     * Sends so many copies of a line, and one more line behind them, as fast as it goes. Of all this only the last
     * line is recorded, and nobody waits until it is sent: whether the program reads shows in what comes of it.
     */
    public void flood(String line, int copies, String last) {
        record(Fault.FLOOD);
        journal.record(new Event.Sent(connection.who(), Bytes.utf8(last + "\n")));
        byte[] all = ((line + "\n").repeat(copies) + last + "\n").getBytes(StandardCharsets.UTF_8);
        writer.begin(() -> connection.transmit(all));
    }

    /** Stops reading, until {@link #readAgain}. What is under way into this process at this moment is still read. */
    public void stall() {
        record(Fault.STALL);
        incoming.stall();
    }

    /** Reads on after a stall. */
    public void readAgain() {
        journal.record(new Event.Healed(connection.who()));
        incoming.readAgain();
    }

    private void record(Fault fault) {
        journal.record(new Event.Faulted(connection.who(), fault));
    }
}
