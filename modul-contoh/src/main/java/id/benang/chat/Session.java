package id.benang.chat;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * What the client's two threads share: the connection, the username, and how far the server has let
 * them in. The receiver tells what came from the server, the typist what came from the keyboard.
 */
final class Session {
    /** How long to wait for the server when nothing more will be typed. */
    private static final long PATIENCE_MILLIS = 2_000;

    private final Connection connection;
    private final CountDownLatch introduced = new CountDownLatch(1);
    private final CountDownLatch ended = new CountDownLatch(1);
    private String username;
    private boolean refused;
    private boolean welcomed;
    private volatile boolean leaving;

    Session(Connection connection, String username) {
        this.connection = connection;
        this.username = username;
    }

    /** Whether the server asks for a name. Once inside, a line {@code NICK} is somebody's chat. */
    synchronized boolean isNameQuestion(String line) {
        welcomed = welcomed || line.equals("Terkoneksi dengan Server!");
        return line.equals("NICK") && !welcomed;
    }

    /**
     * Answers the server's question for the name. The first time the name is known; a second time
     * means that the server did not take it, so the next line typed is the new one.
     *
     * @return whether a new name has to be typed
     */
    synchronized boolean introduce() throws IOException {
        refused = introduced.getCount() == 0;
        if (!refused) {
            send(username);
            introduced.countDown();
        }
        return refused;
    }

    /** Sends what was typed, but nothing before the server has got the name. */
    void type(String line) throws IOException, InterruptedException {
        introduced.await();
        synchronized (this) {
            if (refused) {
                rename(line);
            } else if (!line.isEmpty()) {
                send(username + ": " + line);
            }
        }
    }

    private void rename(String name) throws IOException {
        refused = false;
        username = name;
        send(name);
    }

    private void send(String line) throws IOException {
        connection.write(line);
        connection.flush();
    }

    /**
     * Leaves so that everything sent arrives: says that no more will come, and lets the receiver read
     * until the server closes too. Closing at once could throw away what is still on its way.
     */
    void leave() throws IOException, InterruptedException {
        introduced.await(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
        leaving = true;
        connection.finish();
        ended.await(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
        connection.close();
    }

    /**
     * The connection is over.
     *
     * @return whether that was the server's doing
     */
    boolean end() {
        boolean unexpected = !leaving;
        introduced.countDown();
        ended.countDown();
        return unexpected;
    }
}
