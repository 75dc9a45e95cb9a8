package siti.echo;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicBoolean;

/** Satu client di server. */
class Koneksi {
    private static final int MAKSIMUM = 8192;

    private final Socket socket;
    private final PrintStream layar;
    private final AtomicBoolean tutup = new AtomicBoolean();
    private InputStream masuk;

    Koneksi(Socket socket, PrintStream layar) {
        this.socket = socket;
        this.layar = layar;
    }

    String baca() throws IOException {
        if (masuk == null) {
            masuk = new BufferedInputStream(socket.getInputStream());
        }
        ByteArrayOutputStream isi = new ByteArrayOutputStream();
        for (int b = masuk.read(); b != '\n'; b = masuk.read()) {
            if (b < 0) {
                return null;
            }
            if (isi.size() < MAKSIMUM) {
                isi.write(b);
            }
        }
        String baris = isi.toString(StandardCharsets.UTF_8);
        return baris.endsWith("\r") ? baris.substring(0, baris.length() - 1) : baris;
    }

    boolean kirim(String jawaban) {
        try {
            socket.getOutputStream().write((jawaban + "\n").getBytes(StandardCharsets.UTF_8));
            return true;
        } catch (IOException e) {
            tutup();
            return false;
        }
    }

    boolean sudahTutup() {
        return tutup.get();
    }

    void tutup() {
        if (tutup.compareAndSet(false, true)) {
            layar.println("[CONNECTION CLOSED] Client " + this + " disconnected.");
            try {
                socket.close();
            } catch (IOException e) {
                System.err.println("Gagal menutup socket: " + e.getMessage());
            }
        }
    }

    @Override
    public String toString() {
        return "('" + socket.getInetAddress().getHostAddress() + "', " + socket.getPort() + ")";
    }
}
