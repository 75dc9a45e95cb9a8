package id.benang.echo;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;

/**
 * Where a server listens or a client connects.
 *
 * @param host a name or an IPv4 address
 * @param port 0 to 65535; 0 lets the system choose a free one for a server
 */
public record Address(String host, int port) {
    private static final String DEFAULT_HOST = "127.0.0.1";
    private static final int HIGHEST_PORT = 65_535;

    /** How many connections may wait to be accepted; a whole class may come at once. */
    private static final int BACKLOG = 1_000;

    private static final String USAGE = " Cara pakai: [host [port]], misalnya: 127.0.0.1 8000";

    /**
     * Reads the arguments {@code [host [port]]}, both optional.
     *
     * @throws StartFailure if there are more than two, or the port is no number from 0 to 65535
     */
    public static Address parse(String[] arguments, int defaultPort) throws StartFailure {
        if (arguments.length > 2) {
            throw StartFailure.badArguments("Argumen terlalu banyak: " + arguments.length + "." + USAGE);
        }
        String host = arguments.length > 0 ? arguments[0] : DEFAULT_HOST;
        int port = arguments.length > 1 ? parsePort(arguments[1]) : defaultPort;
        return new Address(host, port);
    }

    private static int parsePort(String text) throws StartFailure {
        try {
            int port = Integer.parseInt(text);
            if (port >= 0 && port <= HIGHEST_PORT) {
                return port;
            }
        } catch (NumberFormatException noNumber) {
            // Says the same as a number out of range does, below.
        }
        throw StartFailure.badArguments("Port harus angka dari 0 sampai 65535, bukan \"" + text + "\"." + USAGE);
    }

    /**
     * Opens this address for clients.
     *
     * @throws StartFailure if the port is taken or the host is not one of this machine
     */
    public ServerSocket listen() throws StartFailure {
        try {
            ServerSocket listener = new ServerSocket();
            // A server that has just ended leaves connections behind that still hold the port.
            listener.setReuseAddress(true);
            listener.bind(new InetSocketAddress(host, port), BACKLOG);
            return listener;
        } catch (IOException refused) {
            throw StartFailure.noNetwork("Server tidak bisa dibuka di " + this + " (" + refused.getMessage()
                    + "). Mungkin port sudah dipakai program lain, atau host bukan milik komputer ini.");
        }
    }

    /**
     * Connects to the server at this address.
     *
     * @throws StartFailure if there is none, or the host is unknown
     */
    public Socket connect() throws StartFailure {
        try {
            Socket socket = new Socket();
            socket.connect(new InetSocketAddress(host, port));
            return socket;
        } catch (IOException refused) {
            throw StartFailure.noNetwork("Tidak bisa terhubung ke " + this + " (" + refused.getMessage()
                    + "). Pastikan server sudah berjalan di sana.");
        }
    }

    @Override
    public String toString() {
        return host + ":" + port;
    }
}
