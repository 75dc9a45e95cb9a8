package id.benang.echo;

import java.io.IOException;
import java.io.PrintStream;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The server: accepts connections and gives each one a thread of its own. */
public final class Server implements AutoCloseable {
    /** The port of the lab sheet. */
    public static final int DEFAULT_PORT = 8000;

    /** How long to leave the system alone when it has no socket left to give. */
    private static final long PAUSE_MILLIS = 100;

    private final Address address;
    private final ServerSocket listener;
    private final Operator operator;
    private final PrintStream output;
    private final Set<ClientHandler> clients = ConcurrentHashMap.newKeySet();

    /**
     * Listens, but accepts nobody before {@link #run()}.
     *
     * @throws StartFailure if the port is taken or the host is not one of this machine
     */
    public Server(Address address, Operator operator, PrintStream output) throws StartFailure {
        this(address, address.listen(), operator, output);
    }

    Server(Address address, ServerSocket listener, Operator operator, PrintStream output) {
        this.address = address;
        this.listener = listener;
        this.operator = operator;
        this.output = output;
    }

    /** Runs the server, {@code [host [port]]}, until the program is ended. */
    public static void main(String[] arguments) {
        PrintStream output = Terminal.output();
        Operator operator = new Operator(Terminal.keyboard(), output);
        try (Server server = new Server(Address.parse(arguments, DEFAULT_PORT), operator, output)) {
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
        operator.start();
        output.println("[SERVER STARTED] Waiting for connections...");
        if (address.port() == 0) {
            output.println("Port yang dipilih sistem: " + port());
        }
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
        //   tutup socket-nya. Bacaan: multithread-echo.md, bagian "Alur lengkap".
        // <awal> System.err.println("Langkah 1 belum dikerjakan: koneksi ini langsung ditutup.");
        // <awal> socket.close();
        try {
            Connection connection = new Connection(socket, LineReader.LONGEST);
            ClientHandler client = new ClientHandler(connection, operator, output);
            new Thread(() -> serve(client), "client " + client.peer()).start();
        } catch (IOException | OutOfMemoryError hopeless) {
            // It broke off already, or there is no free thread: it has to go, the others stay.
            socket.close();
        }
        // </solusi>
    }

    private void serve(ClientHandler client) {
        clients.add(client);
        if (listener.isClosed()) {
            client.dismiss();
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

    /** Stops accepting, breaks off all connections and lets the operator go. */
    @Override
    public void close() {
        try {
            listener.close();
        } catch (IOException broken) {
            // Nothing is left to be done with it: a socket that fails to close is out of use too.
        }
        clients.forEach(ClientHandler::dismiss);
        operator.close();
    }
}
