package id.benang.grader.peer;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Ports that nobody listens on, for servers to be started on. They lie below the range from which systems give
 * ports to outgoing connections (RFC 6335: 49152 to 65535; Linux: from 32768), so that no connection takes one
 * between the look and the start.
 */
public final class FreePorts {

    private static final int FIRST = 20_000;
    private static final int COUNT = 10_000;
    private static final int CONNECT_MILLIS = 10_000;

    /** One for all: gradings that work side by side must not be given the same port. */
    private static final AtomicInteger NEXT =
            new AtomicInteger((int) (ProcessHandle.current().pid() * 37 % COUNT));

    /**
     * A port that is free now; each call gives another one.
     *
     * @throws IllegalStateException if no port is free, which means that the machine is in trouble
     */
    public int next() {
        for (int tries = 0; tries < COUNT; tries++) {
            int port = FIRST + Math.floorMod(NEXT.getAndIncrement(), COUNT);
            if (isFree(port)) {
                return port;
            }
        }
        throw new IllegalStateException("No free port from " + FIRST + " to " + (FIRST + COUNT - 1));
    }

    /**
     * Whether somebody listens on this port of the loopback address now. Only for a port on which no program under
     * test listens: that one would see a client that is none.
     */
    public static boolean isListenedOn(int port) {
        try (Socket socket = new Socket()) {
            socket.connect(Loopback.address(port), CONNECT_MILLIS);
            return true;
        } catch (IOException refused) {
            return false;
        }
    }

    /** Whether a program could listen on this port of the loopback address now. */
    public static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(Loopback.address(port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }
}
