import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Satu client dari server tanya-jawab. */
class Tamu {
    private static final int TERPANJANG = 8192;

    final String alamat;
    boolean pamit;
    boolean putus;
    boolean tutup;
    int belumDijawab;

    private final SocketChannel channel;
    private final ByteBuffer masuk = ByteBuffer.allocate(2048);
    private final ByteArrayOutputStream baris = new ByteArrayOutputStream();

    Tamu(SocketChannel channel) throws IOException {
        this.channel = channel;
        InetSocketAddress asal = (InetSocketAddress) channel.getRemoteAddress();
        this.alamat = "('" + asal.getAddress().getHostAddress() + "', " + asal.getPort() + ")";
    }

    /** Pesan-pesan yang lengkap; baris yang terlalu panjang memutus client itu sendiri. */
    List<String> baca() {
        List<String> pesan = new ArrayList<>();
        try {
            masuk.clear();
            putus |= channel.read(masuk) < 0;
            masuk.flip();
            while (masuk.hasRemaining() && !putus) {
                tambah(masuk.get(), pesan);
            }
        } catch (IOException e) {
            putus = true;
        }
        return pesan;
    }

    private void tambah(byte b, List<String> pesan) {
        if (b != '\n') {
            baris.write(b);
            putus = baris.size() > TERPANJANG + 1;
            return;
        }
        byte[] isi = baris.toByteArray();
        int panjang = isi.length > 0 && isi[isi.length - 1] == '\r' ? isi.length - 1 : isi.length;
        if (panjang > TERPANJANG) {
            putus = true;
        } else {
            pesan.add(new String(isi, 0, panjang, StandardCharsets.UTF_8));
            baris.reset();
        }
    }

    /** Jawaban yang tidak muat karena client tidak membaca memutus client itu. */
    boolean kirim(String jawaban) {
        try {
            ByteBuffer keluar = ByteBuffer.wrap((jawaban + "\n").getBytes(StandardCharsets.UTF_8));
            channel.write(keluar);
            putus |= keluar.hasRemaining();
        } catch (IOException e) {
            putus = true;
        }
        return !putus;
    }

    void tutup() {
        tutup = true;
        try {
            channel.close();
        } catch (IOException e) {
            // sudah tertutup
        }
    }
}
