package id.benang.grader.peer;

import java.io.IOException;
import java.net.ServerSocket;

/** A port that the grader holds, so that a program which wants it finds it taken. Nobody is ever accepted. */
public final class HeldPort implements AutoCloseable {

    private static final int MOST_TRIES = 100;

    private final ServerSocket socket;

    private HeldPort(ServerSocket socket) {
        this.socket = socket;
    }

    /**
     * Takes a free port of the loopback address.
     *
     * @throws IOException if no port can be had
     */
    public static HeldPort take(FreePorts ports) throws IOException {
        IOException last = new IOException("no port tried");
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            ServerSocket socket = new ServerSocket();
            try {
                socket.bind(Loopback.address(ports.next()));
                return new HeldPort(socket);
            } catch (IOException takenMeanwhile) {
                socket.close();
                last = takenMeanwhile;
            }
        }
        throw last;
    }

    /** Which port. */
    public int port() {
        return socket.getLocalPort();
    }

    /** Gives the port back. */
    @Override
    public void close() throws IOException {
        socket.close();
    }
}
