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
        Address address = Address.parse(args);
        ServerSocket listener = address.listen();
        showListening(address.host, listener.getLocalPort());
        try {
            while (true) {
                accept(listener.accept());
            }
        } catch (IOException e) {
            console.println("Tidak bisa menerima client lagi: " + e.getMessage());
        }
    }

    private void accept(Socket socket) throws IOException {
        try {
            showConnection(socket);
            socket.getOutputStream().write("NICK\n".getBytes(StandardCharsets.UTF_8));
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
