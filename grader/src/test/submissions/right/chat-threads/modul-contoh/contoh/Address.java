package contoh;

import java.io.IOException;
import java.io.PrintStream;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Host dan port dari argumen program. */
public class Address {
    public final String host;
    public final int port;

    Address(String host, int port) {
        this.host = host;
        this.port = port;
    }

    public static Address parse(String[] args) {
        if (args.length > 2) {
            stop(2, "Argumen terlalu banyak, cara pakai: [host [port]]");
        }
        String host = args.length > 0 ? args[0] : "127.0.0.1";
        int port = 5005;
        if (args.length > 1) {
            try {
                port = Integer.parseInt(args[1]);
            } catch (NumberFormatException e) {
                port = -1;
            }
            if (port < 0 || port > 65535) {
                stop(2, "Port harus angka 0 sampai 65535, bukan " + args[1]);
            }
        }
        return new Address(host, port);
    }

    public ServerSocket listen() {
        try {
            ServerSocket listener = new ServerSocket();
            listener.setReuseAddress(true);
            listener.bind(new InetSocketAddress(host, port), 1000);
            return listener;
        } catch (IOException e) {
            stop(1, "Tidak bisa membuka server di " + host + ":" + port + ": " + e.getMessage());
            throw new AssertionError(e);
        }
    }

    public Socket connect() {
        Socket socket = new Socket();
        try {
            socket.connect(new InetSocketAddress(host, port));
        } catch (IOException e) {
            stop(1, "Tidak bisa terhubung ke " + host + ":" + port + ": " + e.getMessage());
        }
        return socket;
    }

    private static void stop(int status, String message) {
        new PrintStream(System.err, true, StandardCharsets.UTF_8).println(message);
        System.exit(status);
    }
}
