package contoh;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.LinkedList;

/** Antrean pesan keluar untuk satu client, ditulis ke socket oleh thread sendiri. */
public class Outgoing extends Thread {
    private static final long LIMIT = 16_000_000;

    private final Socket socket;
    private final Runnable lost;
    private final LinkedList<byte[]> queue = new LinkedList<>();
    private long waiting = 0;
    private boolean closed = false;

    public Outgoing(Socket socket, Runnable lost) {
        this.socket = socket;
        this.lost = lost;
    }

    public void send(String line) {
        send((line + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** Tidak pernah menunggu. Client yang tidak membaca sampai antreannya penuh diputus. */
    public synchronized void send(byte[] message) {
        if (closed) {
            return;
        }
        queue.add(message);
        waiting += message.length + 100;
        if (waiting > LIMIT) {
            abort();
        }
        notifyAll();
    }

    @Override
    public void run() {
        try {
            OutputStream out = new BufferedOutputStream(socket.getOutputStream());
            byte[] message = next();
            while (message != null) {
                out.write(message);
                if (isEmpty()) {
                    out.flush();
                }
                message = next();
            }
            out.flush();
        } catch (IOException | InterruptedException e) {
            abort();
            lost.run();
        }
    }

    private synchronized byte[] next() throws InterruptedException {
        while (queue.isEmpty() && !closed) {
            wait();
        }
        if (queue.isEmpty()) {
            return null;
        }
        byte[] message = queue.removeFirst();
        waiting -= message.length + 100;
        return message;
    }

    private synchronized boolean isEmpty() {
        return queue.isEmpty();
    }

    private synchronized void abort() {
        closed = true;
        queue.clear();
        ClientHandler.close(socket);
    }

    /** Sisa antrean masih dikirim, paling lama dua detik. */
    public void finish() throws InterruptedException {
        synchronized (this) {
            closed = true;
            notifyAll();
        }
        join(2000);
    }
}
