package id.benang.grader.peer;

import id.benang.grader.journal.BoundedWriter;
import id.benang.grader.journal.Journal;
import id.benang.grader.journal.Patience;
import id.benang.grader.journal.Search;
import id.benang.grader.model.Bytes;
import id.benang.grader.model.Event;
import id.benang.grader.model.Fault;
import id.benang.grader.model.Framing;
import id.benang.grader.model.Line;
import id.benang.grader.model.ModuleSettings.Wire;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * One TCP connection to a student's program, with a name. A thread of its own reads all the time, so that the
 * program never waits for the grader and every byte is recorded when it comes.
 */
public final class Connection implements AutoCloseable {

    /** More than all that is typed at a client, which is what a right one sends. */
    private static final long KEPT_OF_A_CLIENT = 8L * 1024 * 1024;

    private final String who;
    private final Socket socket;
    private final Journal journal;
    private final Incoming incoming;
    private final BoundedWriter writer;
    private final Patience patience;
    private volatile boolean left;
    private volatile Optional<Turn> turn = Optional.empty();

    private Connection(String who, Socket socket, Journal journal, Manner manner, Patience patience) {
        this.who = who;
        this.socket = socket;
        this.journal = journal;
        this.incoming = new Incoming(who, socket, journal, manner);
        this.writer = new BoundedWriter("writer-to-" + who);
        this.patience = patience;
    }

    /**
     * Connects a simulated client. One that finds no server is recorded, and its connection is over from the
     * beginning.
     *
     * @param who the client's name in the record
     * @param patience how long to wait until the server's system has taken the connection, and each write
     */
    public static Connection open(
            String who, InetSocketAddress server, Journal journal, Manner manner, Patience patience) {
        Connection connection = new Connection(who, new Socket(), journal, manner, patience);
        try {
            if (manner.receiveBuffer().isPresent()) {
                // Before connecting: the window's scale is agreed upon in the handshake (RFC 7323).
                connection.socket.setReceiveBufferSize(manner.receiveBuffer().getAsInt());
            }
            connection.writer.write(() -> connection.socket.connect(server), patience.forWrite());
            connection.begin();
        } catch (IOException refused) {
            connection.closeSocket();
            journal.record(new Event.ConnectFailed(who, String.valueOf(refused.getMessage())));
        }
        return connection;
    }

    /** Takes over a connection that a program made to the grader. */
    static Connection accepted(String who, Socket socket, Journal journal, Patience patience) throws SocketException {
        Connection connection = new Connection(who, socket, journal, Manner.USUAL.keeping(KEPT_OF_A_CLIENT), patience);
        connection.begin();
        return connection;
    }

    private void begin() throws SocketException {
        socket.setTcpNoDelay(true);
        journal.record(new Event.Connected(who, socket.getLocalPort()));
        incoming.start();
    }

    /** The name in the record. */
    public String who() {
        return who;
    }

    /** The grader's port of this connection, by which a server's console tells clients apart. */
    public int localPort() {
        return socket.getLocalPort();
    }

    /**
     * From now on each message waits until the program has taken the one before, where the wire has no line ends: a
     * program that reads two messages at once there cannot tell that they are two.
     */
    public Connection takingTurns() {
        if (journal.wire() == Wire.RAW) {
            turn = Optional.of(new Turn(who, journal, ReceiveQueue.ofPeer(socket), patience));
        }
        return this;
    }

    /** Sends one message, as a line where the wire has lines. */
    public void sendLine(String line) {
        if (!left) {
            turn.ifPresent(next -> next.awaitAndTake(line));
        }
        write(Framing.framed(line, journal.wire()));
    }

    /**
     * Sends bytes in one write. Lines go message by message on a raw wire, where together they would be one.
     */
    public void send(Bytes bytes) {
        if (journal.wire() == Wire.RAW && bytes.text().contains("\n")) {
            bytes.text().lines().forEach(this::sendLine);
        } else {
            write(bytes);
        }
    }

    /**
     * They are recorded first: nothing can arrive before it was sent. Where the program does not read them in time,
     * the record says so.
     */
    private void write(Bytes bytes) {
        journal.record(new Event.Sent(who, bytes));
        try {
            writer.write(() -> transmit(bytes.toArray()), patience.forWrite());
        } catch (IOException gone) {
            journal.record(new Event.SendFailed(who, String.valueOf(gone.getMessage())));
        }
    }

    /**
     * Prepares to send a short line: it is recorded by now, and the rest is one call to the system.
     *
     * @return what sends it
     */
    Runnable prepare(String line) {
        Bytes bytes = Framing.framed(line, journal.wire());
        byte[] ready = bytes.toArray();
        journal.record(new Event.Sent(who, bytes));
        return () -> {
            try {
                transmit(ready);
            } catch (IOException gone) {
                journal.record(new Event.SendFailed(who, String.valueOf(gone.getMessage())));
            }
        };
    }

    /** What goes wrong on purpose on this connection. */
    public Faults faults() {
        return new Faults(this, writer, incoming, uptake(), journal);
    }

    /** Sends these bytes as they are, in one call to the system. */
    void transmit(byte[] bytes) throws IOException {
        socket.getOutputStream().write(bytes);
    }

    /**
     * Waits until the program has read all that was sent to it, which the operating system tells.
     *
     * @return whether that is known to have happened; never known where the system does not tell
     */
    public boolean awaitTaken(Patience patience) throws InterruptedException {
        return uptake().await(ReceiveQueue::isAcknowledgedAndEmpty, patience);
    }

    /**
     * Waits until the program's side of this connection knows that this side has left, which the operating system
     * tells.
     *
     * @return whether that is known to have happened; never known where the system does not tell
     */
    public boolean awaitLeaveTold(Patience patience) throws InterruptedException {
        return uptake().await(ReceiveQueue::isToldOfLeaving, patience);
    }

    /** What the program has taken of all that was sent to it. */
    private Uptake uptake() {
        return new Uptake(socket, journal);
    }

    /**
     * Waits for a line that satisfies a condition, among all that came from the beginning.
     *
     * @return the first such line, or nothing if the connection ended without it or patience ran out
     */
    public Optional<Line> awaitLine(Predicate<String> condition, Patience patience) throws InterruptedException {
        Search<Line> search = new Search<>() {
            private int looked;

            @Override
            public Found<Line> look(Journal view) {
                List<Line> lines = view.received(who);
                while (looked < lines.size()) {
                    Line line = lines.get(looked++);
                    if (condition.test(line.text())) {
                        return Found.here(line);
                    }
                }
                return view.isOver(who) ? Found.never() : Found.notYet();
            }
        };
        return journal.await(search, patience);
    }

    /**
     * Waits until so many lines have come in all.
     *
     * @return whether they came, before the connection ended or patience ran out
     */
    public boolean awaitLines(int count, Patience patience) throws InterruptedException {
        return journal.await(
                        view -> Search.Found.from(
                                Optional.of(true)
                                        .filter(yes -> view.received(who).size() >= count),
                                view.isOver(who)),
                        patience)
                .isPresent();
    }

    /** Waits until the program has ended this connection. */
    public boolean awaitEnd(Patience patience) throws InterruptedException {
        return journal.await(
                        view -> view.isOver(who) ? Search.Found.here(true) : Search.Found.<Boolean>notYet(), patience)
                .isPresent();
    }

    /**
     * Leaves. To leave by FIN, have read everything first: closing with unread bytes sends RST (RFC 9293, 3.6.1;
     * Linux tcp(7)).
     */
    public void leave(Event.Departure how) {
        if (left) {
            return;
        }
        journal.record(new Event.Left(who, how));
        try {
            switch (how) {
                case HALF_CLOSE -> {
                    journal.record(new Event.Faulted(who, Fault.HALF_CLOSE));
                    socket.shutdownOutput();
                }
                case CLOSE -> close();
                case RESET -> {
                    // Lingering for no time at all makes close() send RST in place of FIN.
                    socket.setSoLinger(true, 0);
                    close();
                }
            }
        } catch (IOException alreadyGone) {
            journal.record(new Event.SendFailed(who, String.valueOf(alreadyGone.getMessage())));
        }
    }

    /** Closes the socket, if that has not happened yet, and ends the threads that read and write. */
    @Override
    public void close() {
        left = true;
        incoming.end();
        writer.close();
        closeSocket();
    }

    private void closeSocket() {
        try {
            socket.close();
        } catch (IOException broken) {
            journal.record(new Event.SendFailed(who, String.valueOf(broken.getMessage())));
        }
    }
}
