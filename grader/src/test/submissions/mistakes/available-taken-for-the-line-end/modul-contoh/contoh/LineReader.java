package contoh;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Membaca baris demi baris dari socket, paling panjang sebanyak limit byte. */
public class LineReader {
    private final InputStream in;
    private final int limit;

    public LineReader(InputStream in, int limit) {
        this.in = new BufferedInputStream(in);
        this.limit = limit;
    }

    /** Mengembalikan null kalau koneksi sudah selesai; baris yang belum lengkap dibuang. */
    public String readLine() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int b = in.read();
        while (b != '\n') {
            if (b == -1) {
                return null;
            }
            if (line.size() <= limit) {
                line.write(b);
            }
            if (in.available() == 0) {
                break;
            }
            b = in.read();
        }
        byte[] bytes = line.toByteArray();
        int length = bytes.length;
        if (length > 0 && bytes[length - 1] == '\r') {
            length--;
        }
        if (length > limit) {
            length = limit;
            while (length > 0 && (bytes[length] & 0xC0) == 0x80) {
                length--; // jangan memotong di tengah satu huruf UTF-8
            }
        }
        return new String(bytes, 0, length, StandardCharsets.UTF_8);
    }
}
