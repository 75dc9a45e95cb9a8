import java.io.BufferedReader;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

public class EchoClient {
    public static void main(String[] args) {
        if (args.length > 2) {
            EchoServer.gagal(2, "Argumen terlalu banyak. Cara pakai: java EchoClient [host [port]]");
        }
        String host = args.length > 0 ? args[0] : "127.0.0.1";
        int port = args.length > 1 ? EchoServer.port(args[1]) : 8000;
        PrintStream layar = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        boolean terhubung = false;
        try (Socket socket = new Socket(host, port)) {
            terhubung = true;
            bicara(socket, pembaca(System.in), layar);
        } catch (IOException e) {
            if (!terhubung) {
                EchoServer.gagal(1, "Tidak ada server di " + host + ":" + port + " (" + e.getMessage() + ")");
            }
            layar.println("Server sudah tidak ada, koneksi terputus!");
        }
    }

    private static void bicara(Socket socket, BufferedReader keyboard, PrintStream layar) throws IOException {
        BufferedReader masuk = pembaca(socket.getInputStream());
        DataOutputStream keluar = new DataOutputStream(socket.getOutputStream());
        String pesan = tanya(keyboard, layar);
        while (pesan != null) {
            keluar.write((pesan + "\n").getBytes(StandardCharsets.UTF_8));
            if (pesan.equals("exit")) {
                return;
            }
            String jawaban = masuk.readLine();
            if (jawaban == null) {
                layar.println("Server sudah tidak ada, koneksi terputus!");
                return;
            }
            layar.println("[SERVER RESPONSE]");
            pesan = tanya(keyboard, layar);
        }
    }

    private static String tanya(BufferedReader keyboard, PrintStream layar) throws IOException {
        layar.print("Your message: ");
        layar.flush();
        return keyboard.readLine();
    }

    private static BufferedReader pembaca(InputStream asal) {
        return new BufferedReader(new InputStreamReader(asal, StandardCharsets.UTF_8));
    }
}
