package id.benang.chat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The chat server: accepts connections and gives each one a thread of its own. */
public final class Server implements AutoCloseable {
    /** The port of the lab sheets. */
    public static final int DEFAULT_PORT = 5005;

    /** How long to leave the system alone when it has no socket or thread left to give. */
    private static final long PAUSE_MILLIS = 100;

    private final Address address;
    private final ServerSocket listener;
    private final Room room;
    private final Log log;
    private final Set<ClientHandler> clients = ConcurrentHashMap.newKeySet();

    /**
     * Listens, but accepts nobody before {@link #run()}.
     *
     * @throws StartFailure if the port is taken or the host is not one of this machine
     */
    public Server(Address address, Room room, Log log) throws StartFailure {
        this(address, address.listen(), room, log);
    }

    Server(Address address, ServerSocket listener, Room room, Log log) {
        this.address = address;
        this.listener = listener;
        this.room = room;
        this.log = log;
    }

    /** Runs the server of {@code modul-contoh}, {@code [host [port]]}. */
    public static void main(String[] arguments) {
        start(arguments, new Room(Stamp.none()), new ContohLog(Terminal.output()));
    }

    /** Runs a server until the program is ended, or ends the program if it cannot start. */
    public static void start(String[] arguments, Room room, Log log) {
        try (Server server = new Server(Address.parse(arguments, DEFAULT_PORT), room, log)) {
            server.run();
        } catch (StartFailure failure) {
            failure.exit();
        }
    }

    /** The port that the server listens on. */
    public int port() {
        return listener.getLocalPort();
    }

    /** Accepts clients until the server is closed. */
    public void run() {
        log.listening(address, port());
        while (!listener.isClosed()) {
            try {
                welcome(listener.accept());
            } catch (IOException refused) {
                // Closed, which ends the loop, or no free socket: until a client leaves, do not spin.
                pause();
            }
        }
    }

    private void welcome(Socket socket) throws IOException {
        // <solusi> Langkah 1: beri client ini thread sendiri.
        //   Bungkus socket dengan new Connection(socket, LineReader.LONGEST), buat ClientHandler untuknya, lalu
        //   jalankan serve(client) di Thread baru yang bernama. Panggil start(), bukan run(). Kalau itu gagal,
        //   tutup socket-nya. Bacaan: modul-contoh.md, bagian "Satu thread untuk setiap client".
        // <awal> System.err.println("Langkah 1 belum dikerjakan: koneksi ini langsung ditutup.");
        // <awal> socket.close();
        try {
            Connection connection = new Connection(socket, LineReader.LONGEST);
            ClientHandler client = new ClientHandler(connection, room, log);
            new Thread(() -> serve(client), "client " + connection.peer()).start();
        } catch (IOException | OutOfMemoryError hopeless) {
            // It broke off already, or there is no free thread: it has to go, the others stay.
            socket.close();
        }
        // </solusi>
    }

    private void serve(ClientHandler client) {
        clients.add(client);
        if (listener.isClosed()) {
            client.close();
        }
        try {
            client.run();
        } finally {
            clients.remove(client);
        }
    }

    private void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException stopped) {
            close();
        }
    }

    /** Stops accepting and breaks off all connections, which ends their threads. */
    @Override
    public void close() {
        try {
            listener.close();
        } catch (IOException broken) {
            // Nothing is left to be done with it: a socket that fails to close is out of use too.
        }
        clients.forEach(ClientHandler::close);
    }
}
