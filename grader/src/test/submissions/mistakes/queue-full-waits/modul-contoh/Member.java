import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** Satu client: dibaca oleh satu tugas, ditulis oleh tugas lain dari antrean. */
public class Member {
    private static final int MAX_LINE = 8192;
    private static final long MAX_WAITING = 12_000_000;
    private static final byte[] END = new byte[0];

    public final Socket socket;
    public String name;

    private final InputStream in;
    private final BlockingQueue<byte[]> outbox = new LinkedBlockingQueue<>(100);
    private final AtomicLong waiting = new AtomicLong();

    public Member(Socket socket) throws IOException {
        this.socket = socket;
        this.in = new BufferedInputStream(socket.getInputStream());
    }

    public static byte[] encode(String line) {
        return (line + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** null kalau koneksi selesai; kelebihan dari baris yang terlalu panjang dibuang. */
    public String read() throws IOException {
        byte[] line = new byte[256];
        int length = 0;
        int b = in.read();
        while (b >= 0 && b != '\n') {
            if (length <= MAX_LINE) {
                if (length == line.length) {
                    line = Arrays.copyOf(line, 2 * length);
                }
                line[length++] = (byte) b;
            }
            b = in.read();
        }
        if (b < 0) {
            return null;
        }
        if (length > 0 && line[length - 1] == '\r') {
            length--;
        }
        return new String(line, 0, Math.min(length, MAX_LINE), StandardCharsets.UTF_8);
    }

    /** Tidak pernah menunggu client yang lambat; kalau terlalu banyak tertinggal, client itu diputus. */
    public void send(byte[] message) {
        if (waiting.addAndGet(message.length + 64L) > MAX_WAITING) {
            close();
        } else {
            try {
                while (!socket.isClosed() && !outbox.offer(message, 10, TimeUnit.MILLISECONDS)) {
                    Thread.yield();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Yang masih antre boleh dikirim, tetapi client yang tidak membaca tidak ditunggu selamanya. */
    public void finish() {
        outbox.offer(END);
        CompletableFuture.delayedExecutor(3, TimeUnit.SECONDS).execute(this::close);
    }

    /** Dijalankan tugas penulis sampai finish() atau koneksi putus. */
    public void write() {
        try (socket) {
            OutputStream out = socket.getOutputStream();
            byte[] message = outbox.take();
            while (message != END) {
                out.write(message);
                waiting.addAndGet(-message.length - 64L);
                message = outbox.take();
            }
        } catch (IOException | InterruptedException e) {
            outbox.clear();
        }
    }

    public void close() {
        outbox.clear();
        outbox.offer(END);
        try {
            socket.close();
        } catch (IOException e) {
            // memang mau ditutup
        }
    }
}
