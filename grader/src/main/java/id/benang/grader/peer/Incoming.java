package id.benang.grader.peer;

import id.benang.grader.journal.Journal;
import id.benang.grader.model.Bytes;
import id.benang.grader.model.Event;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.util.OptionalLong;

/** What comes in on a connection: read all the time by a thread of its own, and recorded when it comes. */
final class Incoming {

    private static final int BUFFER = 32 * 1024;
    /** Many times what any flood of the grader's holds. A flood that goes on is the program's own, and not told of. */
    private static final long LONGEST_FLOOD = 64L * 1024 * 1024;

    private final String who;
    private final Socket socket;
    private final Journal journal;
    private final Manner manner;
    private final Gate gate = new Gate();
    private volatile boolean ended;

    /** @param who the client's name in the record */
    Incoming(String who, Socket socket, Journal journal, Manner manner) {
        this.who = who;
        this.socket = socket;
        this.journal = journal;
        this.manner = manner;
    }

    /** Reads from now on, as soon as the socket is connected. */
    void start() {
        Thread reader = new Thread(this::read, "reader-of-" + who);
        reader.setDaemon(true);
        reader.start();
    }

    /** Stops reading, until {@link #readAgain}. What is under way into this process at this moment is still read. */
    void stall() {
        gate.close();
    }

    /** Reads on after a stall. */
    void readAgain() {
        gate.open();
    }

    /** The grader itself is about to close the socket: that it breaks says nothing about the program any more. */
    void end() {
        ended = true;
        gate.open();
    }

    private void read() {
        byte[] buffer = new byte[BUFFER];
        Sieve sieve = new Sieve(manner.unrecorded(), journal.wire());
        long received = 0;
        long skimmed = 0;
        try {
            InputStream input = socket.getInputStream();
            for (int count = input.read(buffer); count >= 0; count = input.read(buffer)) {
                received = take(sieve.pass(Bytes.copyOf(buffer, count)), received);
                skimmed += tell(sieve.skimmed(), skimmed);
                gate.pass();
            }
            take(sieve.rest(), received);
            journal.record(new Event.EndReceived(who));
        } catch (IOException broken) {
            if (!ended) {
                journal.record(new Event.ResetReceived(who, String.valueOf(broken.getMessage())));
            }
        }
    }

    /** Records that so much was held back, and returns how much. */
    private long tell(OptionalLong skimmed, long before) {
        if (skimmed.isPresent() && before < LONGEST_FLOOD) {
            journal.record(new Event.Skimmed(who, skimmed.getAsLong()));
        }
        return skimmed.orElse(0);
    }

    /** Records what came, as far as it is kept, and returns how much has come in all. */
    private long take(Bytes bytes, long before) {
        int count = bytes.length();
        int kept = (int) Math.max(0, Math.min(count, manner.keptBytes() - before));
        if (kept > 0) {
            journal.record(new Event.Received(who, kept == count ? bytes : Bytes.copyOf(bytes.toArray(), kept)));
        }
        boolean firstExcess = before <= manner.keptBytes() && before + count > manner.keptBytes();
        if (firstExcess) {
            journal.record(new Event.ReceivedTooMuch(who, manner.keptBytes()));
        }
        return before + count;
    }
}
