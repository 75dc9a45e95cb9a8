package id.benang.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A server on a port of its own, in this process. */
public final class RunningServer implements AutoCloseable {
    private static final long DEADLINE_MILLIS = 60_000;

    private final Recording console = new Recording();
    private final Server server;
    private final Thread acceptLoop;

    RunningServer() throws StartFailure {
        this(new Room(Stamp.none()));
    }

    /** Starts a server with this room on a port that the system chooses. */
    public RunningServer(Room room) throws StartFailure {
        this(new Address("127.0.0.1", 0), room);
    }

    RunningServer(Address address, Room room) throws StartFailure {
        Log log = new ContohLog(new PrintStream(console, true, StandardCharsets.UTF_8));
        server = new Server(address, room, log);
        acceptLoop = new Thread(server::run, "accept loop");
        acceptLoop.start();
    }

    /** The port it listens on. */
    public int port() {
        return server.port();
    }

    /** What it has printed so far. */
    public String console() {
        return console.text();
    }

    /** Closes the server and sees to it that all its threads end. */
    @Override
    public void close() {
        server.close();
        awaitEnd(acceptLoop);
        clientThreads().forEach(RunningServer::awaitEnd);
        assertThat(clientThreads()).isEmpty();
    }

    static void awaitEnd(Thread thread) {
        try {
            thread.join(DEADLINE_MILLIS);
        } catch (InterruptedException stopped) {
            throw new AssertionError("the test was stopped", stopped);
        }
        assertThat(thread.isAlive()).as("%s has not ended", thread).isFalse();
    }

    /** The threads that serve clients, of whatever server. */
    static List<Thread> clientThreads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().matches("(client|outbox) .*"))
                .toList();
    }
}
