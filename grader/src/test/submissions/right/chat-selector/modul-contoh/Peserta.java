import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;

/** Satu client: apa yang sudah diterima sebagian, dan apa yang belum terkirim. */
class Peserta {
    private static final int BATAS_BARIS = 8192;
    private static final int BATAS_ANTREAN = 10_000_000;

    final String ip;
    String nama;
    boolean putus;

    private final SocketChannel channel;
    private final SelectionKey key;
    private final ByteBuffer masuk = ByteBuffer.allocate(4096);
    private final ByteArrayOutputStream baris = new ByteArrayOutputStream();
    private final Queue<ByteBuffer> keluar = new ArrayDeque<>();
    private int menunggu;

    Peserta(SocketChannel channel, Selector selector, String ip) throws IOException {
        this.channel = channel;
        this.ip = ip;
        this.key = channel.register(selector, SelectionKey.OP_READ, this);
    }

    /** Semua baris yang lengkap sesudah sekali membaca; baris yang terlalu panjang memutus client ini. */
    List<String> baca() {
        List<String> lengkap = new ArrayList<>();
        try {
            masuk.clear();
            if (channel.read(masuk) < 0) {
                putus = true;
            }
            masuk.flip();
            while (masuk.hasRemaining() && !putus) {
                byte b = masuk.get();
                if (b == '\n') {
                    selesaikanBaris(lengkap);
                } else {
                    baris.write(b);
                    putus = baris.size() > BATAS_BARIS + 1; // satu lebih masih boleh: mungkin itu \r
                }
            }
        } catch (IOException e) {
            putus = true;
        }
        return lengkap;
    }

    private void selesaikanBaris(List<String> lengkap) {
        byte[] isi = baris.toByteArray();
        int panjang = isi.length > 0 && isi[isi.length - 1] == '\r' ? isi.length - 1 : isi.length;
        if (panjang > BATAS_BARIS) {
            putus = true;
        } else {
            lengkap.add(new String(isi, 0, panjang, StandardCharsets.UTF_8));
            baris.reset();
        }
    }

    static byte[] bytes(String pesan) {
        return (pesan + "\n").getBytes(StandardCharsets.UTF_8);
    }

    void kirim(byte[] pesan) {
        if (putus) {
            return;
        }
        ByteBuffer buffer = ByteBuffer.wrap(pesan);
        keluar.add(buffer);
        menunggu += buffer.remaining() + 50;
        tulis();
        if (menunggu > BATAS_ANTREAN) {
            putus = true;
        }
    }

    void tulis() {
        try {
            while (!keluar.isEmpty()) {
                ByteBuffer buffer = keluar.peek();
                menunggu -= channel.write(buffer);
                if (buffer.hasRemaining()) {
                    break;
                }
                keluar.remove();
                menunggu -= 50;
            }
            key.interestOps(keluar.isEmpty() ? SelectionKey.OP_READ : SelectionKey.OP_READ | SelectionKey.OP_WRITE);
        } catch (IOException e) {
            putus = true;
        }
    }

    void tutup() {
        keluar.clear();
        try {
            channel.close();
        } catch (IOException e) {
            // sudah tertutup
        }
    }
}
