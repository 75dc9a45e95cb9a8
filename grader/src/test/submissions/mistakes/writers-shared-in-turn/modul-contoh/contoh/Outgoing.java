package contoh;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** Pesan keluar untuk satu client, ditulis ke socket oleh salah satu dari delapan thread penulis. */
public class Outgoing {
    private static final long LIMIT = 16_000_000;
    private static final ExecutorService[] WRITERS = Stream.generate(Executors::newSingleThreadExecutor)
            .limit(8)
            .toArray(ExecutorService[]::new);
    private static final AtomicInteger NEXT = new AtomicInteger();

    private final Socket socket;
    private final ExecutorService writer = WRITERS[NEXT.getAndIncrement() % WRITERS.length];
    private long waiting = 0;
    private boolean closed = false;

    public Outgoing(Socket socket) {
        this.socket = socket;
    }

    public void start() {
        // thread penulisnya sudah ada
    }

    public void send(String line) {
        send((line + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** Tidak pernah menunggu. Client yang tidak membaca sampai antreannya penuh diputus. */
    public synchronized void send(byte[] message) {
        if (closed) {
            return;
        }
        waiting += message.length + 100;
        if (waiting > LIMIT) {
            abort();
        } else {
            writer.execute(() -> write(message));
        }
    }

    private void write(byte[] message) {
        try {
            socket.getOutputStream().write(message);
            written(message.length + 100);
        } catch (IOException e) {
            abort();
        }
    }

    private synchronized void written(int length) {
        waiting -= length;
    }

    private synchronized void abort() {
        closed = true;
        ClientHandler.close(socket);
    }

    /** Sisa antrean masih dikirim, paling lama dua detik. */
    public void finish() throws InterruptedException {
        synchronized (this) {
            closed = true;
        }
        try {
            writer.submit(() -> {}).get(2, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            // sisanya tidak dikirim
        }
    }
}
