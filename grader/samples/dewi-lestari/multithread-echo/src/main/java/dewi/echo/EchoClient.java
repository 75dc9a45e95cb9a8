package dewi.echo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

public class EchoClient {
    private static final PrintStream LAYAR = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    public static void main(String[] args) throws IOException {
        String host = args.length > 0 ? args[0] : "127.0.0.1";
        int port = 8000;
        try {
            if (args.length > 1) port = Integer.parseInt(args[1]);
        } catch (NumberFormatException e) {
            port = -1;
        }
        if (args.length > 2 || port < 0 || port > 65535) {
            System.err.println("Pemakaian: EchoClient [host [port]], port 0 sampai 65535");
            System.exit(2);
        }
        Socket socket = null;
        try {
            socket = new Socket(host, port);
        } catch (IOException e) {
            System.err.println("Server " + host + ":" + port + " tidak bisa dihubungi: " + e.getMessage());
            System.exit(1);
        }
        try (Socket sambungan = socket) {
            tanyaJawab(sambungan);
        } catch (IOException e) {
            LAYAR.println("Koneksi ke server terputus!");
        }
    }

    private static void tanyaJawab(Socket socket) throws IOException {
        BufferedReader papanTik = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        BufferedReader masuk = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
        while (true) {
            LAYAR.print("Your message: ");
            LAYAR.flush();
            String pesan = papanTik.readLine();
            if (pesan == null) {
                return;
            }
            socket.getOutputStream().write((pesan + "\n").getBytes(StandardCharsets.UTF_8));
            if (pesan.equals("exit")) {
                return;
            }
            String jawaban = masuk.readLine();
            if (jawaban == null) {
                LAYAR.println("Koneksi ke server terputus!");
                return;
            }
            LAYAR.println("[SERVER RESPONSE] " + jawaban);
        }
    }
}
