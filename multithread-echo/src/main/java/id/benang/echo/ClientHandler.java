package id.benang.echo;

import java.io.IOException;
import java.io.PrintStream;
import java.util.Optional;

/**
 * One client's life on the server. Its thread only listens, also while requests wait for the
 * operator: that is how a client's leaving is noticed at once.
 */
public final class ClientHandler implements Runnable {
    /** A client that asks on and on without waiting for answers shall not fill the memory. */
    private static final int MOST_UNANSWERED = 1_000;

    private final Connection connection;
    private final Operator operator;
    private final PrintStream output;
    private int unanswered;
    private boolean exiting;

    /** Prepares the life of the client at the other end of the connection; {@link #run()} lives it. */
    public ClientHandler(Connection connection, Operator operator, PrintStream output) {
        this.connection = connection;
        this.operator = operator;
        this.output = output;
    }

    /** Listens until the connection ends in whatever way, and closes it. */
    @Override
    public void run() {
        // <solusi> Langkah 2: hidup satu client.
        //   Cetak baris [NEW CONNECTION], lalu panggil listen(). Dengan cara apa pun ia berakhir: tutup connection,
        //   panggil operator.forget(this), dan cetak baris [CONNECTION CLOSED] satu kali. Teks persisnya ada di
        //   multithread-echo.md, bagian "Yang tampil di layar".
        output.println("[NEW CONNECTION] Client " + peer() + " connected.");
        try {
            listen();
        } catch (IOException broken) {
            // A reset ends a client's life just as an orderly close does.
        } finally {
            connection.close();
            operator.forget(this);
            output.println("[CONNECTION CLOSED] Client " + peer() + " disconnected.");
        }
        // </solusi>
    }

    private void listen() throws IOException {
        Optional<String> message = connection.read();
        while (message.isPresent()) {
            hear(message.get());
            message = connection.read();
        }
    }

    private synchronized void hear(String message) {
        // <solusi> Langkah 3: pesan biasa, dan exit.
        //   Kalau isinya tepat "exit": ingat itu di exiting, lalu closeIfDone(). Pesan lain: request(message).
        //   Sesudah exit tidak ada lagi yang dilayani. Bacaan: multithread-echo.md, bagian "Pesan exit".
        if (exiting) {
            return;
        }
        if (message.equals("exit")) {
            exiting = true;
            closeIfDone();
        } else {
            request(message);
        }
        // </solusi>
    }

    private void request(String message) {
        unanswered++;
        if (unanswered > MOST_UNANSWERED) {
            connection.close();
        }
        operator.submit(new Request(this, message));
    }

    /** After {@code exit} the connection closes, but not before the requests ahead of it are answered. */
    private void closeIfDone() {
        if (exiting && unanswered == 0) {
            connection.close();
        }
    }

    /**
     * Sends the operator's answer.
     *
     * @return whether the client was still there to get it
     */
    public boolean reply(String answer) {
        try {
            connection.send(answer);
        } catch (IOException gone) {
            return false;
        }
        countAnswer();
        return true;
    }

    private synchronized void countAnswer() {
        unanswered--;
        closeIfDone();
    }

    /** Whether the client has not left yet. */
    public boolean isHere() {
        return !connection.isClosed();
    }

    /** Breaks the connection off, which ends {@link #run()}. */
    public void dismiss() {
        connection.close();
    }

    /** The client's address as the lab sheet writes it. */
    public String peer() {
        return connection.peer();
    }
}
