import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Membaca pesan satu client dan menyerahkannya ke antrean operator. */
class Handler extends Thread {
    private static final int LONGEST = 8192;

    private final Socket socket;
    private final Operator operator;
    private int unanswered = 0;
    private boolean leaving = false;

    Handler(Socket socket, Operator operator) {
        this.socket = socket;
        this.operator = operator;
    }

    String address() {
        return "('" + socket.getInetAddress().getHostAddress() + "', " + socket.getPort() + ")";
    }

    @Override
    public void run() {
        Start.SCREEN.println("[NEW CONNECTION] Client " + address() + " connected.");
        try {
            InputStream in = new BufferedInputStream(socket.getInputStream());
            String message = read(in);
            while (message != null) {
                received(message);
                message = read(in);
            }
        } catch (IOException e) {
            // putus atau ditutup oleh kita sendiri
        }
        close();
        Start.SCREEN.println("[CONNECTION CLOSED] Client " + address() + " disconnected.");
    }

    private synchronized void received(String message) {
        if (leaving) {
            return;
        }
        if (message.equals("exit")) {
            leaving = true;
        } else {
            unanswered++;
            operator.submit(this, message);
        }
        closeWhenDone();
    }

    /** Mengembalikan false kalau client sudah tidak ada. */
    synchronized boolean reply(String answer) {
        try {
            socket.getOutputStream().write((answer + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            return false;
        }
        unanswered--;
        closeWhenDone();
        return true;
    }

    /** Sesudah exit, pertanyaan sebelumnya masih dijawab dulu. */
    private void closeWhenDone() {
        if (leaving && unanswered == 0) {
            close();
        }
    }

    boolean isOpen() {
        return !socket.isClosed();
    }

    void close() {
        try {
            socket.close();
        } catch (IOException e) {
            // sudah tertutup
        }
    }

    /** Baris tanpa akhirnya, paling banyak 8192 byte; null kalau client selesai. */
    private static String read(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int previous = -1;
        for (int b = in.read(); b != '\n'; b = in.read()) {
            if (b < 0) {
                return null;
            }
            if (previous >= 0 && line.size() < LONGEST) {
                line.write(previous);
            }
            previous = b;
        }
        if (previous >= 0 && previous != '\r' && line.size() < LONGEST) {
            line.write(previous);
        }
        return line.toString();
    }
}
