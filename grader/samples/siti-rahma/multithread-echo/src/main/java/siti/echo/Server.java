package siti.echo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** Satu thread membaca tiap client, satu thread operator menjawab semua menurut urutan datangnya. */
public class Server {
    private final PrintStream layar = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final BufferedReader operator =
            new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    private final BlockingQueue<Permintaan> antrean = new LinkedBlockingQueue<>();

    private record Permintaan(Koneksi koneksi, String pesan) {}

    public static void main(String[] args) {
        Alamat alamat = Alamat.dari(args);
        new Server().jalan(alamat.host(), alamat.port());
    }

    private void jalan(String host, int port) {
        try (ServerSocket server = new ServerSocket()) {
            server.setReuseAddress(true);
            server.bind(new InetSocketAddress(InetAddress.getByName(host), port), 200);
            layar.println("[SERVER STARTED] Waiting for connections...");
            if (port == 0) {
                layar.println("Port: " + server.getLocalPort());
            }
            new Thread(this::jawabTerus, "operator").start();
            while (true) {
                Socket socket = server.accept();
                new Thread(() -> baca(socket), "client " + socket.getRemoteSocketAddress()).start();
            }
        } catch (IOException e) {
            System.err.println("Server tidak bisa berjalan di " + host + ":" + port + ": " + e.getMessage());
            System.exit(1);
        }
    }

    private void baca(Socket socket) {
        Koneksi koneksi = new Koneksi(socket, layar);
        layar.println("[NEW CONNECTION] Client " + koneksi + " connected.");
        try {
            for (String pesan = koneksi.baca(); pesan != null; pesan = koneksi.baca()) {
                antrean.add(new Permintaan(koneksi, pesan));
                if (pesan.equals("exit")) {
                    return; // ditutup setelah permintaan sebelumnya dijawab
                }
            }
            koneksi.tutup();
        } catch (IOException e) {
            koneksi.tutup();
        }
    }

    private void jawabTerus() {
        boolean adaOperator = true;
        try {
            while (true) {
                Permintaan permintaan = antrean.take();
                Koneksi koneksi = permintaan.koneksi();
                if (!adaOperator || permintaan.pesan().equals("exit")) {
                    koneksi.tutup();
                } else if (!koneksi.sudahTutup()) {
                    adaOperator = jawab(koneksi, permintaan.pesan());
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Menanyakan satu jawaban; false kalau operator sudah tidak ada. */
    private boolean jawab(Koneksi koneksi, String pesan) {
        layar.println("[CLIENT " + koneksi + "] " + pesan);
        layar.print("Your response: ");
        layar.flush();
        String jawaban = null;
        try {
            jawaban = operator.readLine();
        } catch (IOException e) {
            // sama dengan tidak ada operator
        }
        if (jawaban == null) {
            layar.println("[NO OPERATOR] Masukan operator habis; client yang menunggu ditutup.");
            koneksi.tutup();
            return false;
        }
        if (koneksi.sudahTutup() || !koneksi.kirim(jawaban)) {
            layar.println("[DROPPED] Client " + koneksi + " sudah pergi, jawabannya dibuang.");
        }
        return true;
    }
}
