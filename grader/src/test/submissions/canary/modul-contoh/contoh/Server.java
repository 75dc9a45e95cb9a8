package contoh;

/** Hanya berkata bahwa ia menunggu. */
public class Server {
    public static void main(String[] args) {
        System.out.println("Server menunggu koneksi...");
    }

    void showConnection(java.net.Socket client) {}

    void showName(java.net.Socket client, String username) {}

    void showMessage(String message) {}

    String stamp() {
        return "";
    }
}
