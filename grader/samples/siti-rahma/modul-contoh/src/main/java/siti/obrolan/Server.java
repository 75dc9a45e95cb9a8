package siti.obrolan;

import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

public class Server {
    protected final PrintStream layar = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final Map<Peserta, String> hadir = new LinkedHashMap<>();

    public static void main(String[] args) {
        new Server().jalan(Alamat.dari(args, 5005));
    }

    public void jalan(Alamat alamat) {
        try (ServerSocket server = new ServerSocket()) {
            server.setReuseAddress(true);
            server.bind(new InetSocketAddress(InetAddress.getByName(alamat.host()), alamat.port()), 200);
            mulai(alamat.host(), server.getLocalPort(), alamat.port() == 0);
            while (true) {
                Socket socket = server.accept();
                new Thread(() -> layani(socket), "client " + socket.getRemoteSocketAddress()).start();
            }
        } catch (IOException e) {
            System.err.println("Server tidak bisa berjalan di " + alamat + ": " + e.getMessage());
            System.exit(1);
        }
    }

    private void layani(Socket socket) {
        Peserta peserta = new Peserta(socket);
        try {
            tersambung(socket.getInetAddress().getHostAddress(), socket.getPort());
            Baris masuk = new Baris(socket.getInputStream());
            peserta.kirim("NICK");
            String nama = masuk.baca();
            if (nama == null) {
                return;
            }
            kenal(socket.getInetAddress().getHostAddress(), nama);
            gabung(peserta, nama);
            for (String pesan = masuk.baca(); pesan != null; pesan = masuk.baca()) {
                pesanMasuk(pesan);
                siarkan(pesan);
            }
        } catch (IOException e) {
            // koneksi diputus paksa: sama saja dengan pergi
        } finally {
            peserta.tutup();
            pergi(peserta);
        }
    }

    private synchronized void gabung(Peserta peserta, String nama) {
        hadir.put(peserta, nama);
        siarkan(nama + " Bergabung!");
        peserta.kirim("Terkoneksi dengan Server!");
    }

    private synchronized void pergi(Peserta peserta) {
        String nama = hadir.remove(peserta);
        if (nama != null) {
            siarkan(nama + " keluar!");
        }
    }

    private synchronized void siarkan(String pesan) {
        String lengkap = cap() + pesan;
        hadir.keySet().forEach(peserta -> peserta.kirim(lengkap));
    }

    /** Yang ditulis di depan setiap siaran. */
    protected String cap() {
        return "";
    }

    protected void mulai(String host, int port, boolean portDipilihSistem) {
        layar.println("Server menunggu koneksi...");
        if (portDipilihSistem) {
            layar.println("Port: " + port);
        }
    }

    protected void tersambung(String ip, int port) {
        layar.println("Terhubung dengan ('" + ip + "', " + port + ")");
    }

    protected void kenal(String ip, String nama) {
        layar.println("Username " + nama);
        layar.println("Client " + ip + " terhubung dengan nickname: " + nama);
    }

    protected void pesanMasuk(String pesan) {
        layar.println(pesan);
    }
}
