package id.benang.echo;

import static org.assertj.core.api.Assertions.assertThat;

import id.benang.chat.Recording;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A server on a port of its own, in this process, with the test at its console. */
final class RunningServer implements AutoCloseable {
    private static final long DEADLINE_MILLIS = 60_000;

    private final PipedOutputStream typing = new PipedOutputStream();
    private final Recording console = new Recording();
    private final Server server;
    private final Thread acceptLoop;

    RunningServer() throws StartFailure, IOException {
        this(new Address("127.0.0.1", 0));
    }

    RunningServer(Address address) throws StartFailure, IOException {
        PrintStream output = new PrintStream(console, true, StandardCharsets.UTF_8);
        Operator operator = new Operator(new Keyboard(new PipedInputStream(typing, 64 * 1024)), output);
        server = new Server(address, operator, output);
        acceptLoop = new Thread(server::run, "accept loop");
        acceptLoop.start();
    }

    int port() {
        return server.port();
    }

    Recording console() {
        return console;
    }

    /** Types lines at the server's console. */
    void type(String... lines) throws IOException {
        typing.write((String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
        typing.flush();
    }

    void endInput() throws IOException {
        typing.close();
    }

    /** Closes the server and sees to it that all its threads end. */
    @Override
    public void close() {
        server.close();
        awaitEnd(acceptLoop);
        threads().forEach(RunningServer::awaitEnd);
        assertThat(threads()).isEmpty();
    }

    static void awaitEnd(Thread thread) {
        try {
            thread.join(DEADLINE_MILLIS);
        } catch (InterruptedException stopped) {
            throw new AssertionError("the test was stopped", stopped);
        }
        assertThat(thread.isAlive()).as("%s has not ended", thread).isFalse();
    }

    /** The threads of clients and operators, of whatever server. */
    private static List<Thread> threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().matches("client .*|operator"))
                .toList();
    }
}
