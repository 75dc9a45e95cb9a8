package id.benang.echo;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** One TCP connection that carries lines of UTF-8 text, each ended by {@code \n}. */
public final class Connection implements AutoCloseable {
    private final Socket socket;
    private final LineReader lines;
    private final OutputStream output;

    /**
     * Takes over a connected socket.
     *
     * @param longestLine how many bytes of a line are kept, see {@link LineReader}
     * @throws IOException if the connection has broken already
     */
    public Connection(Socket socket, int longestLine) throws IOException {
        this.socket = socket;
        this.lines = new LineReader(socket.getInputStream(), longestLine);
        this.output = socket.getOutputStream();
    }

    /** The address at the other end as the lab sheet writes it: {@code ('127.0.0.1', 54321)}. */
    public String peer() {
        return "('" + socket.getInetAddress().getHostAddress() + "', " + socket.getPort() + ")";
    }

    /**
     * Waits for a line.
     *
     * @return the line, or nothing once the other end sends no more
     * @throws IOException if the connection breaks or is closed meanwhile
     */
    public Optional<String> read() throws IOException {
        return lines.next();
    }

    /**
     * Sends a line at once.
     *
     * @throws IOException if the connection breaks or is closed already
     */
    public void send(String line) throws IOException {
        output.write((line + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** Whether this side has closed the connection. */
    public boolean isClosed() {
        return socket.isClosed();
    }

    /** Closes the socket. Whoever waits in {@link #read()} gets an exception. */
    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException broken) {
            // Nothing is left to be done with it: a socket that fails to close is out of use too.
        }
    }
}
