package id.benang.grader.launch;

import id.benang.grader.journal.Journal;
import id.benang.grader.model.Bytes;
import id.benang.grader.model.Event;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * Reads one output stream of a program to its end, whatever comes, so that the program never blocks on it.
 * The first bytes up to the limit go into the journal as they come; of the rest the last ones are kept and
 * recorded at the end, and what lies between is counted.
 */
final class OutputPump {

    private final InputStream output;
    private final Event.Stream stream;
    private final Journal journal;
    private final int limit;
    private final Thread thread;
    private final OwnThread own = new OwnThread();
    private long kept;
    private long dropped;
    private byte[] tail = new byte[0];

    OutputPump(InputStream output, Event.Stream stream, Journal journal, int limit, long pid) {
        this.output = output;
        this.stream = stream;
        this.journal = journal;
        this.limit = limit;
        this.thread = new Thread(this::pump, "output-" + stream + "-" + pid);
        thread.setDaemon(true);
    }

    OutputPump start() {
        thread.start();
        return this;
    }

    /** Waits until the stream has ended, at most so long. */
    void join(long millis) throws InterruptedException {
        thread.join(millis);
    }

    /** Whether something that the program printed is being taken: there may be room soon for more. */
    boolean isBusy() {
        return thread.isAlive() && own.goesOn();
    }

    private void pump() {
        own.isThisOne();
        byte[] buffer = new byte[8192];
        for (int count = read(buffer); count >= 0; count = read(buffer)) {
            take(buffer, count);
        }
        recordTail();
    }

    /** The next bytes, or -1 at the end; a stream that breaks because its program was ended has ended too. */
    private int read(byte[] buffer) {
        try {
            return output.read(buffer);
        } catch (IOException programEnded) {
            return -1;
        }
    }

    private void take(byte[] buffer, int count) {
        if (kept + count <= limit) {
            kept += count;
            journal.record(new Event.Printed(stream, Bytes.copyOf(buffer, count)));
            return;
        }
        kept = limit;
        byte[] joined = Arrays.copyOf(tail, tail.length + count);
        System.arraycopy(buffer, 0, joined, tail.length, count);
        int excess = Math.max(0, joined.length - limit);
        dropped += excess;
        tail = Arrays.copyOfRange(joined, excess, joined.length);
    }

    private void recordTail() {
        if (dropped > 0) {
            journal.record(new Event.OutputDropped(stream, dropped));
        }
        if (tail.length > 0) {
            journal.record(new Event.Printed(stream, Bytes.copyOf(tail)));
        }
    }
}
