package contoh;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Server chat; folder-a dan folder-b mewarisi kelas ini. */
public class Server {
    protected final PrintStream console =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    private final Room room = new Room(this);

    public static void main(String[] args) throws InterruptedException {
        new Server().start(args);
    }

    public void start(String[] args) throws InterruptedException {
        int port = 5005;
        try {
            port = Integer.parseInt(args[0]);
        } catch (NumberFormatException e) {
            System.err.println("Memakai port 5005");
        }
        Address address = new Address("127.0.0.1", port);
        ServerSocket listener = address.listen();
        showListening(address.host, listener.getLocalPort());
        while (true) {
            try {
                accept(listener.accept());
            } catch (IOException e) {
                Thread.sleep(100); // kehabisan socket: tunggu sampai ada yang keluar
            }
        }
    }

    private void accept(Socket socket) throws IOException {
        try {
            showConnection(socket);
            new Thread(new ClientHandler(socket, this, room)).start();
        } catch (OutOfMemoryError e) {
            socket.close();
        }
    }

    protected String stamp() {
        return "";
    }

    protected void showListening(String host, int port) {
        console.println("Server menunggu koneksi...");
        console.println("Port: " + port);
    }

    protected void showConnection(Socket client) {
        console.println("Terhubung dengan ('" + ip(client) + "', " + client.getPort() + ")");
    }

    protected void showName(Socket client, String username) {
        console.println("Username " + username);
        console.println("Client " + ip(client) + " terhubung dengan nickname: " + username);
    }

    protected void showMessage(String message) {
        console.println(message);
    }

    protected static String ip(Socket client) {
        return client.getInetAddress().getHostAddress();
    }
}
