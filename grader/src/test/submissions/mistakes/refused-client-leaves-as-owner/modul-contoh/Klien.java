import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicLong;

/** Satu koneksi: satu thread membaca, satu thread menulis. Isinya diurus oleh Ruang. */
class Klien {
    private static final int BARIS_TERPANJANG = 8192;
    private static final long ANTREAN_TERBESAR = 8_000_000;
    private static final String TAMAT = new String("tamat");

    final String ip;
    private final Socket socket;
    private final Ruang ruang;
    private final LinkedBlockingQueue<String> antrean = new LinkedBlockingQueue<>();
    private final AtomicLong menunggu = new AtomicLong();

    /** Hanya disentuh oleh thread Ruang. */
    String nama;
    boolean belumMasuk;

    Klien(Socket socket, Ruang ruang) throws IOException {
        this.socket = socket;
        this.ruang = ruang;
        this.ip = socket.getInetAddress().getHostAddress();
        socket.setTcpNoDelay(true);
    }

    void mulai() throws IOException {
        try {
            new Thread(this::tulis, "penulis").start();
            kirim("NICK");
            new Thread(this::baca, "pembaca").start();
        } catch (OutOfMemoryError tanpaThread) {
            socket.close();
        }
    }

    /** Tidak pernah menunggu. Yang tidak membaca akhirnya diputus. */
    void kirim(String baris) {
        if (menunggu.addAndGet(baris.length() + 50L) > ANTREAN_TERBESAR) {
            putus();
        } else {
            antrean.add(baris);
        }
    }

    /** Kirim dulu sisanya, lalu tutup. */
    void tutup() {
        antrean.add(TAMAT);
    }

    private void putus() {
        try {
            socket.close();
        } catch (IOException rusak) {
            // Memang mau dibuang.
        }
    }

    private void tulis() {
        try {
            OutputStream keluar = new BufferedOutputStream(socket.getOutputStream());
            for (String baris = antrean.take(); baris != TAMAT; baris = antrean.take()) {
                keluar.write((baris + "\n").getBytes(StandardCharsets.UTF_8));
                menunggu.addAndGet(-baris.length() - 50L);
                if (antrean.isEmpty()) {
                    keluar.flush();
                }
            }
            keluar.flush();
        } catch (IOException | InterruptedException pergi) {
            // Pembaca akan tahu juga.
        } finally {
            putus();
        }
    }

    private void baca() {
        try {
            InputStream masuk = new BufferedInputStream(socket.getInputStream());
            for (String baris = barisBerikut(masuk); baris != null; baris = barisBerikut(masuk)) {
                String isi = baris;
                ruang.titip(() -> ruang.terima(this, isi));
            }
        } catch (IOException putusMendadak) {
            // Sama saja dengan pergi baik-baik.
        } finally {
            ruang.titip(() -> ruang.keluarkan(this));
        }
    }

    private static String barisBerikut(InputStream masuk) throws IOException {
        ByteArrayOutputStream isi = new ByteArrayOutputStream();
        for (int satu = masuk.read(); satu != '\n'; satu = masuk.read()) {
            if (satu < 0) {
                return null;
            }
            if (isi.size() <= BARIS_TERPANJANG) {
                isi.write(satu);
            }
        }
        byte[] semua = isi.toByteArray();
        int panjang = Math.min(semua.length, BARIS_TERPANJANG);
        if (semua.length > 0 && semua[semua.length - 1] == '\r') {
            panjang = semua.length - 1;
        }
        return new String(semua, 0, panjang, StandardCharsets.UTF_8);
    }
}
