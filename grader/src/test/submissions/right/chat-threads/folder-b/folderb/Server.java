package folderb;

import java.net.Socket;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;

/** Server modul-contoh dengan jam di depan setiap siaran. */
public class Server extends contoh.Server {
    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern("HH:mm:ss");

    public static void main(String[] args) throws InterruptedException {
        new Server().start(args);
    }

    @Override
    protected String stamp() {
        return "[" + LocalTime.now().format(FORMAT) + "] ";
    }

    @Override
    protected void showListening(String host, int port) {
        console.println("Server berjalan di " + host + ":" + port);
    }

    @Override
    protected void showConnection(Socket client) {
        console.println("Terhubung dengan IP " + ip(client) + ":" + client.getPort());
    }

    @Override
    protected void showName(Socket client, String username) {
        console.println("Telah terhubung dengan " + username);
    }

    @Override
    protected void showMessage(String message) {
        // folder-b tidak menampilkan isi chat
    }
}
