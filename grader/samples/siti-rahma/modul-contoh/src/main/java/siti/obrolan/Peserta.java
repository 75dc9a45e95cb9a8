package siti.obrolan;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Queue;

/** Satu client. Pesan untuknya antre di sini, supaya client yang lambat tidak menahan yang lain. */
class Peserta {
    private static final int BATAS_ANTREAN = 8 * 1024 * 1024;

    final Socket socket;
    private final Queue<byte[]> antrean = new ArrayDeque<>();
    private int ukuran;
    private boolean selesai;

    Peserta(Socket socket) {
        this.socket = socket;
        Thread penulis = new Thread(this::tulisTerus, "penulis " + socket.getRemoteSocketAddress());
        penulis.setDaemon(true);
        penulis.start();
    }

    synchronized void kirim(String pesan) {
        byte[] bytes = (pesan + "\n").getBytes(StandardCharsets.UTF_8);
        if (selesai) {
            return;
        }
        if (ukuran + bytes.length > BATAS_ANTREAN) {
            tutup(); // tidak pernah membaca
            return;
        }
        antrean.add(bytes);
        ukuran += bytes.length;
        notifyAll();
    }

    synchronized void tutup() {
        selesai = true;
        antrean.clear();
        notifyAll();
        try {
            socket.close();
        } catch (IOException e) {
            System.err.println("Gagal menutup socket: " + e.getMessage());
        }
    }

    private void tulisTerus() {
        try {
            OutputStream keluar = socket.getOutputStream();
            for (byte[] pesan = ambil(); pesan != null; pesan = ambil()) {
                keluar.write(pesan);
            }
        } catch (IOException | InterruptedException e) {
            tutup(); // pembacanya ikut berhenti dan mengumumkan kepergian
        }
    }

    private synchronized byte[] ambil() throws InterruptedException {
        while (antrean.isEmpty() && !selesai) {
            wait();
        }
        byte[] pesan = antrean.poll();
        ukuran -= pesan == null ? 0 : pesan.length;
        return pesan;
    }
}
