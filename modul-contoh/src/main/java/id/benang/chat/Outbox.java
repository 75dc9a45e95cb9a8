package id.benang.chat;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;

/**
 * The lines that wait to be sent to one client, and the thread that sends them. Whoever has
 * something to say puts it here and goes on at once; only the writer waits for a slow client.
 */
public final class Outbox implements AutoCloseable {
    /**
     * How much may wait for one client, in characters. A burst of 16 clients with 500 messages each
     * needs about a million, so no client that reads is dropped, however busy the machine; a client
     * that never reads costs a few megabytes at most. The lines themselves are shared by all outboxes.
     */
    private static final int MOST_WAITING = 8_000_000;

    /** What a waiting line costs beside its characters, so that empty lines count too. */
    private static final int COST_OF_LINE = 64;

    /** How long a client that has said goodbye may take to read the rest. */
    private static final long PATIENCE_MILLIS = 5_000;

    private final Connection connection;
    private final Thread writer;
    private final Queue<String> waiting = new ArrayDeque<>();
    private int cost;
    private boolean closed;

    /** Makes an empty outbox; nothing is sent before {@link #start()}. */
    public Outbox(Connection connection) {
        this.connection = connection;
        this.writer = new Thread(this::write, "outbox " + connection.peer());
    }

    /** Starts the writer, which ends when the outbox is closed or the connection breaks. */
    public void start() {
        writer.start();
    }

    /** Takes a line and never waits. A client that has left too much unread is dropped. */
    public synchronized void put(String line) {
        if (closed) {
            return;
        }
        waiting.add(line);
        cost += costOf(line);
        if (cost > MOST_WAITING) {
            drop();
        }
        notifyAll();
    }

    private void write() {
        try {
            Optional<String> line = take();
            while (line.isPresent()) {
                connection.write(line.get());
                if (isEmpty()) {
                    connection.flush();
                }
                line = take();
            }
        } catch (IOException | InterruptedException gone) {
            drop();
        }
    }

    /** Waits for the next line; nothing means that the outbox is closed and empty. */
    private synchronized Optional<String> take() throws InterruptedException {
        while (waiting.isEmpty() && !closed) {
            wait();
        }
        Optional<String> line = Optional.ofNullable(waiting.poll());
        line.ifPresent(taken -> cost -= costOf(taken));
        return line;
    }

    private synchronized boolean isEmpty() {
        return waiting.isEmpty();
    }

    /** Closing the connection wakes the client's handler, which then announces the leave. */
    private synchronized void drop() {
        closed = true;
        waiting.clear();
        connection.close();
    }

    private static int costOf(String line) {
        return line.length() + COST_OF_LINE;
    }

    /** Lets the writer send what waits, but not for ever, and closes the connection. */
    @Override
    public void close() {
        synchronized (this) {
            closed = true;
            notifyAll();
        }
        try {
            writer.join(PATIENCE_MILLIS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        connection.close();
    }
}
