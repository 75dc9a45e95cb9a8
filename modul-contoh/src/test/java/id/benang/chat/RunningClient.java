package id.benang.chat;

import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;

/** A client in this process, with a server at its other end that does as the test says. */
final class RunningClient implements AutoCloseable {
    private final ServerSocket listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    private final PipedOutputStream typing = new PipedOutputStream();
    private final Recording screen = new Recording();
    private final Client client;
    private final Thread thread = new Thread(this::run, "client under test");

    RunningClient() throws IOException {
        Keyboard keyboard = new Keyboard(new PipedInputStream(typing, 64 * 1024));
        client = new Client(keyboard, new Screen(new PrintStream(screen, true, StandardCharsets.UTF_8)));
        thread.start();
    }

    private void run() {
        try {
            client.run(new Address("127.0.0.1", listener.getLocalPort()));
        } catch (StartFailure failure) {
            throw new AssertionError(failure);
        }
    }

    /** Types lines. */
    void type(String... lines) throws IOException {
        typing.write((String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
        typing.flush();
    }

    void endInput() throws IOException {
        typing.close();
    }

    /** The server's end of the connection; waits for the client to come. */
    Peer accept() throws IOException {
        return new Peer(listener.accept());
    }

    Recording screen() {
        return screen;
    }

    /** Waits until the client ends by itself. */
    void awaitEnd() {
        RunningServer.awaitEnd(thread);
    }

    @Override
    public void close() throws IOException {
        typing.close();
        listener.close();
        awaitEnd();
    }
}
