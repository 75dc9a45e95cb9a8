package id.benang.grader.grading;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** A program that takes no notice of its arguments, and listens on a port that no sheet names. */
public final class StubbornServer {

    static final int PORT = 15_551;

    private StubbornServer() {}

    /** Listens until it is ended; where the port is taken it just ends, and says nothing of use. */
    public static void main(String[] arguments) {
        listen(PORT);
    }

    private static void listen(int port) {
        try (ServerSocket socket = new ServerSocket(port, 50, InetAddress.getLoopbackAddress())) {
            while (!socket.isClosed()) {
                socket.accept().close();
            }
        } catch (IOException taken) {
            System.err.println("gagal");
        }
    }

    /** The same, but it listens where it is told. */
    public static final class Obedient {

        private Obedient() {}

        /** Listens until it is ended. */
        public static void main(String[] arguments) {
            listen(Integer.parseInt(arguments[1]));
        }
    }
}
