package id.benang.grader.peer;

import id.benang.grader.journal.Journal;
import id.benang.grader.journal.Patience;
import id.benang.grader.journal.Search;
import id.benang.grader.model.Event;
import id.benang.grader.model.Message;
import java.io.Closeable;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;

/**
 * The server that a student's client connects to. It listens on a port of its own choice and, where that is free,
 * on the module's usual port too, so that a client that ignores its arguments is seen instead of missed.
 */
public final class ScriptedServer implements AutoCloseable {

    private static final int MOST_TRIES = 100;
    private static final long ACCEPTOR_END_MILLIS = 10_000;

    private final Journal journal;
    private final Supplier<Patience> patience;
    /** Fixed, or the system would let it grow while nobody reads (Linux: to 6 MB, tcp_rmem in tcp(7)). */
    private static final int RECEIVE_BUFFER = 64 * 1024;

    private final List<ServerSocket> sockets = new ArrayList<>();
    private final ConcurrentLinkedQueue<Connection> arrived = new ConcurrentLinkedQueue<>();
    private final List<Thread> acceptors = new ArrayList<>();
    private final List<Connection> all = new ArrayList<>();
    /** Sockets that are bound and no more: they keep their ports from everybody else. */
    private final List<Socket> keepers = new ArrayList<>();

    private volatile boolean turningAway;

    private ScriptedServer(Journal journal, Supplier<Patience> patience) {
        this.journal = journal;
        this.patience = patience;
    }

    /**
     * Starts to listen on a free port from which the system gives none away: when it is let go and kept, no
     * outgoing connection of anybody can slip in between.
     *
     * @param patience how long to wait until the program that has connected takes what it is told
     * @throws IOException if no port can be had
     */
    public static ScriptedServer listen(Journal journal, Supplier<Patience> patience) throws IOException {
        ScriptedServer server = new ScriptedServer(journal, patience);
        FreePorts ports = new FreePorts();
        IOException last = new IOException("no port tried");
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            try {
                server.bind(ports.next());
                return server;
            } catch (IOException takenMeanwhile) {
                last = takenMeanwhile;
            }
        }
        throw last;
    }

    /**
     * Listens on a second port too, where a client goes that takes no notice of its arguments. The port may belong
     * to another grading for a while: only one can have it at a time, and the others wait for their turn.
     *
     * @return whether it listens there; if not, a client that goes there counts as one that never came
     */
    public boolean listenAlsoOn(int usualPort, Patience turn) throws InterruptedException {
        boolean bound = journal.await(
                        view -> Search.Found.from(Optional.of(true).filter(yes -> canBind(usualPort)), false), turn)
                .isPresent();
        if (!bound) {
            journal.record(new Event.ConnectFailed("port " + usualPort, "taken"));
        }
        return bound;
    }

    private boolean canBind(int port) {
        try {
            bind(port);
            return true;
        } catch (IOException taken) {
            return false;
        }
    }

    private void bind(int port) throws IOException {
        ServerSocket socket = new ServerSocket();
        try {
            socket.setReuseAddress(true);
            socket.setReceiveBufferSize(RECEIVE_BUFFER);
            socket.bind(Loopback.address(port));
        } catch (IOException taken) {
            socket.close();
            throw taken;
        }
        sockets.add(socket);
        Thread acceptor = new Thread(() -> accept(socket), "accept-on-" + socket.getLocalPort());
        acceptors.add(acceptor);
        acceptor.setDaemon(true);
        acceptor.start();
    }

    /** The port that the client is told. */
    public int port() {
        return sockets.get(0).getLocalPort();
    }

    private void accept(ServerSocket socket) {
        while (!socket.isClosed()) {
            try {
                take(socket.accept());
            } catch (IOException closed) {
                return;
            }
        }
    }

    /** Stops listening, as soon as no thread waits in {@code accept()} any more. */
    private synchronized void stopListening() {
        sockets.forEach(this::close);
    }

    private void close(Closeable socket) {
        try {
            socket.close();
        } catch (IOException broken) {
            journal.record(new Event.SendFailed("listener", String.valueOf(broken.getMessage())));
        }
    }

    /**
     * Stops listening and keeps the ports, so that nobody else listens there either: whoever connects from now on is
     * refused.
     *
     * @param patience how long to wait until nobody shares the ports any more; if that takes longer, the record says so
     */
    public void refuse(Patience patience) throws InterruptedException {
        stopListening();
        for (Thread acceptor : acceptors) {
            // As long as a thread waits in accept(), the system keeps the socket open.
            acceptor.join(ACCEPTOR_END_MILLIS);
        }
        for (ServerSocket socket : sockets) {
            keep(socket.getLocalPort(), patience);
        }
    }

    /**
     * A program that the grader starts for somebody else has all its sockets until it has closed them, which is its
     * first deed: so long the system goes on listening.
     */
    private void keep(int port, Patience patience) throws InterruptedException {
        Optional<Socket> kept = journal.await(view -> Search.Found.from(kept(port), false), patience);
        kept.ifPresentOrElse(
                keepers::add,
                () -> journal.record(
                        new Event.GraderTrouble(Message.of("trouble.listen", port + ": Address still in use"))));
        journal.record(new Event.Refusing(port));
    }

    private static Optional<Socket> kept(int port) {
        try {
            return Optional.of(bound(port, false));
        } catch (IOException usedNotLongAgo) {
            return keptAfterUse(port);
        }
    }

    /**
     * Connections that ended not long ago keep a port from whoever does not ask to share it (TIME_WAIT). Once it is
     * bound it is shared no more: otherwise somebody else could listen there.
     */
    private static Optional<Socket> keptAfterUse(int port) {
        try {
            Socket keeper = bound(port, true);
            keeper.setReuseAddress(false);
            return Optional.of(keeper);
        } catch (IOException taken) {
            return Optional.empty();
        }
    }

    private static Socket bound(int port, boolean shared) throws IOException {
        Socket socket = new Socket();
        try {
            socket.setReuseAddress(shared);
            socket.bind(Loopback.address(port));
            return socket;
        } catch (IOException taken) {
            socket.close();
            throw taken;
        }
    }

    /** From now on whoever connects is reset at once; the ports stay taken. */
    public void turnAway() {
        turningAway = true;
    }

    /** Connections that came and that nobody has waited for are those of a client that is gone. */
    public void forgetArrivals() {
        arrived.clear();
    }

    private synchronized void take(Socket socket) throws IOException {
        Connection connection = Connection.accepted("client-" + (all.size() + 1), socket, journal, patience.get());
        all.add(connection);
        if (turningAway) {
            connection.leave(Event.Departure.RESET);
        } else {
            arrived.add(connection);
        }
    }

    /** Waits for the next connection that a client makes. */
    public Optional<Connection> awaitConnection(Patience patience) throws InterruptedException {
        return journal.await(
                view -> Search.Found.from(Optional.ofNullable(arrived.poll()), view.isProgramGone()), patience);
    }

    /** Ends all connections and stops listening. */
    @Override
    public synchronized void close() {
        all.forEach(connection -> connection.leave(Event.Departure.RESET));
        stopListening();
        for (Socket keeper : keepers) {
            close(keeper);
        }
    }
}
