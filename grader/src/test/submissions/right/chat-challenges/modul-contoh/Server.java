import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

public class Server {
    static final PrintStream KONSOL =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);

    public static void main(String[] args) {
        Alamat alamat = Alamat.dari(args);
        try (ServerSocket pintu = new ServerSocket(alamat.port(), 200, InetAddress.getByName(alamat.host()))) {
            KONSOL.println("Server menunggu koneksi...");
            if (alamat.port() == 0) {
                KONSOL.println("Port: " + pintu.getLocalPort());
            }
            terimaSemua(pintu, new Ruang());
        } catch (IOException gagal) {
            System.err.println("Server tidak bisa dibuka di " + alamat.host() + ":" + alamat.port() + ": "
                    + gagal.getMessage());
            System.exit(1);
        }
    }

    private static void terimaSemua(ServerSocket pintu, Ruang ruang) {
        new Thread(ruang, "ruang").start();
        while (true) {
            try {
                Socket socket = pintu.accept();
                KONSOL.println("Terhubung dengan ('" + socket.getInetAddress().getHostAddress() + "', "
                        + socket.getPort() + ")");
                new Klien(socket, ruang).mulai();
            } catch (IOException sudahPergi) {
                KONSOL.println("Satu koneksi gagal: " + sudahPergi.getMessage());
            }
        }
    }
}
