package siti.obrolan;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Membaca baris UTF-8 dari socket; baris yang tidak selesai tidak dihitung. */
public class Baris {
    private static final int MAKSIMUM = 8192;

    private final InputStream masuk;

    public Baris(InputStream masuk) {
        this.masuk = new BufferedInputStream(masuk);
    }

    /** Baris berikutnya, atau null kalau koneksi sudah ditutup. */
    public String baca() throws IOException {
        ByteArrayOutputStream isi = new ByteArrayOutputStream();
        for (int b = masuk.read(); b != '\n'; b = masuk.read()) {
            if (b < 0) {
                return null;
            }
            if (isi.size() <= MAKSIMUM) { // satu lebih untuk '\r'; sisanya dibuang
                isi.write(b);
            }
        }
        byte[] bytes = isi.toByteArray();
        int panjang = bytes.length;
        if (panjang > 0 && bytes[panjang - 1] == '\r') {
            panjang--;
        }
        return new String(bytes, 0, Math.min(panjang, MAKSIMUM), StandardCharsets.UTF_8);
    }
}
