package id.benang.chat;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** One TCP connection that carries lines of UTF-8 text, each ended by {@code \n}. */
public final class Connection implements AutoCloseable {
    private final Socket socket;
    private final LineReader lines;
    private final OutputStream output;
    private final InetSocketAddress peer;

    /**
     * Takes over a connected socket.
     *
     * @param longestLine how many bytes of a line are kept, see {@link LineReader}
     * @throws IOException if the connection has broken already
     */
    public Connection(Socket socket, int longestLine) throws IOException {
        this.socket = socket;
        // Each line is sent at once; otherwise the system waits for more to fill a segment.
        socket.setTcpNoDelay(true);
        this.lines = new LineReader(socket.getInputStream(), longestLine);
        this.output = new BufferedOutputStream(socket.getOutputStream());
        this.peer = new InetSocketAddress(socket.getInetAddress(), socket.getPort());
    }

    /** The address at the other end. */
    public InetSocketAddress peer() {
        return peer;
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
     * Writes a line, which leaves at the next {@link #flush()} at the latest.
     *
     * @throws IOException if the connection breaks or is closed meanwhile
     */
    public void write(String line) throws IOException {
        output.write((line + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** Sends what was written. */
    public void flush() throws IOException {
        output.flush();
    }

    /** Tells the other end that no more will be sent; reading goes on. */
    public void finish() throws IOException {
        socket.shutdownOutput();
    }

    /** Closes the socket. Whoever waits in {@link #read()} or {@link #write} gets an exception. */
    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException broken) {
            // Nothing is left to be done with it: a socket that fails to close is out of use too.
        }
    }
}
