package foldera;

import java.net.Socket;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

/** Server modul-contoh dengan tanggal dan jam di depan setiap siaran. */
public class Server extends contoh.Server {
    private volatile String pattern;

    public static void main(String[] args) throws InterruptedException {
        new Server().start(args);
    }

    @Override
    protected String stamp() {
        pattern = "yyyy-MM-dd HH:mm:ss";
        return "[" + now() + "] ";
    }

    private String now() {
        return LocalDateTime.now().format(DateTimeFormatter.ofPattern(pattern));
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
        pattern = "HH:mm:ss";
        console.println(now() + " " + message);
    }
}
