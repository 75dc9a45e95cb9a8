package contoh;

import java.io.IOException;
import java.net.Socket;

/** Melayani satu client. */
public class ClientHandler implements Runnable {
    private final Socket socket;
    private final Server server;
    private final Room room;
    private final Outgoing outgoing;
    private String username;

    public ClientHandler(Socket socket, Server server, Room room) {
        this.socket = socket;
        this.server = server;
        this.room = room;
        this.outgoing = new Outgoing(socket, () -> room.leave(this));
    }

    public String getUsername() {
        return username;
    }

    public void send(String message) {
        outgoing.send(message);
    }

    public void send(byte[] message) {
        outgoing.send(message);
    }

    @Override
    public void run() {
        try {
            outgoing.start();
            LineReader in = new LineReader(socket.getInputStream(), 8192);
            outgoing.send("NICK");
            username = in.readLine();
            if (username == null) {
                return;
            }
            server.showName(socket, username);
            room.join(this);
            String message = in.readLine();
            while (message != null) {
                server.showMessage(message);
                room.broadcast(message);
                message = in.readLine();
            }
        } catch (IOException | OutOfMemoryError e) {
            // koneksi putus, diurus di finally
        } finally {
            room.leave(this);
            finish();
        }
    }

    private void finish() {
        try {
            outgoing.finish();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        close(socket);
    }

    static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            // sudah tertutup
        }
    }
}
