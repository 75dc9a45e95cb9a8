package siti.echo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

public class Client {
    private static final PrintStream LAYAR = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    public static void main(String[] args) throws IOException {
        Alamat alamat = Alamat.dari(args);
        Socket socket = null;
        try {
            socket = new Socket(alamat.host(), alamat.port());
        } catch (IOException e) {
            System.err.println("Server " + alamat + " tidak bisa dihubungi: " + e.getMessage());
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
