package siti.obrolan;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

public class Client {
    private final PrintStream layar = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final BufferedReader papanTik =
            new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    private final CountDownLatch dikenal = new CountDownLatch(1);
    private final CountDownLatch serverSelesai = new CountDownLatch(1);
    private volatile boolean sayaPergi;
    private String nama;

    public static void main(String[] args) throws Exception {
        new Client().jalan(Alamat.dari(args, 5005));
    }

    private void jalan(Alamat alamat) throws IOException, InterruptedException {
        tulis("Masukkan username: ");
        nama = papanTik.readLine();
        if (nama == null) {
            return;
        }
        Socket socket = null;
        try {
            socket = new Socket(alamat.host(), alamat.port());
        } catch (IOException e) {
            System.err.println("Server " + alamat + " tidak bisa dihubungi: " + e.getMessage());
            System.exit(1);
        }
        Socket sambungan = socket;
        Thread pendengar = new Thread(() -> dengarkan(sambungan), "pendengar");
        pendengar.setDaemon(true);
        pendengar.start();
        try {
            kirimKetikan(sambungan);
        } catch (IOException e) {
            terputus();
        }
        serverSelesai.await(2, TimeUnit.SECONDS);
        socket.close();
        System.exit(0);
    }

    private void kirimKetikan(Socket socket) throws IOException, InterruptedException {
        dikenal.await();
        tulis(">> ");
        for (String baris = papanTik.readLine(); baris != null; baris = papanTik.readLine()) {
            if (!baris.isEmpty()) {
                kirim(socket, nama + ": " + baris);
            }
            tulis(">> ");
        }
        sayaPergi = true;
        socket.shutdownOutput(); // server membaca semuanya dulu, baru menutup
    }

    private void dengarkan(Socket socket) {
        try {
            Baris masuk = new Baris(socket.getInputStream());
            for (String baris = masuk.baca(); baris != null; baris = masuk.baca()) {
                if (baris.equals("NICK")) {
                    kirim(socket, nama);
                    dikenal.countDown();
                } else {
                    layar.println(baris);
                }
            }
        } catch (IOException e) {
            // diputus paksa
        }
        if (!sayaPergi) {
            terputus();
        }
        serverSelesai.countDown();
    }

    private void terputus() {
        layar.println("Koneksi ke server terputus!");
        System.exit(0);
    }

    private synchronized void kirim(Socket socket, String pesan) throws IOException {
        OutputStream keluar = socket.getOutputStream();
        keluar.write((pesan + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private void tulis(String prompt) {
        layar.print(prompt);
        layar.flush();
    }
}
