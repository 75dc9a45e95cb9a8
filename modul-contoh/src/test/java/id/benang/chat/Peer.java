package id.benang.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The other end of a connection in a test. Whoever waits in vain gets an exception. */
public final class Peer implements AutoCloseable {
    private static final int DEADLINE_MILLIS = 60_000;

    private final Socket socket;
    private final BufferedReader reader;

    /** Talks over a connected socket. */
    public Peer(Socket socket) throws IOException {
        this.socket = socket;
        socket.setSoTimeout(DEADLINE_MILLIS);
        socket.setTcpNoDelay(true);
        this.reader = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
    }

    /** Connects and waits for nothing. */
    public static Peer connect(int port) throws IOException {
        return new Peer(new Socket(InetAddress.getLoopbackAddress(), port));
    }

    /** Connects, answers the question for the name and reads up to the welcome. */
    public static Peer join(int port, String name) throws IOException {
        Peer peer = connect(port);
        assertThat(peer.read()).isEqualTo("NICK");
        peer.send(name);
        peer.readUntil("Terkoneksi dengan Server!");
        return peer;
    }

    /** The port at this end. */
    public int port() {
        return socket.getLocalPort();
    }

    /** Sends one line. */
    public void send(String line) throws IOException {
        sendRaw((line + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** Sends bytes as they are, in one segment if they fit. */
    public void sendRaw(byte[] bytes) throws IOException {
        socket.getOutputStream().write(bytes);
    }

    /** The next line; fails if the connection ends instead. */
    public String read() throws IOException {
        String line = reader.readLine();
        if (line == null) {
            throw new AssertionError("expected a line, but the connection has ended");
        }
        return line;
    }

    /** All lines up to the given one, which is included. */
    public List<String> readUntil(String last) throws IOException {
        List<String> lines = new ArrayList<>();
        do {
            lines.add(read());
        } while (!lines.get(lines.size() - 1).equals(last));
        return lines;
    }

    /** All lines up to the end of the connection, in whatever way it ends. */
    public List<String> readToEnd() {
        List<String> lines = new ArrayList<>();
        try {
            String line = reader.readLine();
            while (line != null) {
                lines.add(line);
                line = reader.readLine();
            }
        } catch (SocketTimeoutException late) {
            throw new AssertionError("the connection has not ended after " + lines, late);
        } catch (IOException reset) {
            // A reset is an end as well.
        }
        return lines;
    }

    /** Sends no more, but goes on reading. */
    public void halfClose() throws IOException {
        socket.shutdownOutput();
    }

    /** Breaks off with a reset. */
    public void reset() throws IOException {
        socket.setSoLinger(true, 0);
        socket.close();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
