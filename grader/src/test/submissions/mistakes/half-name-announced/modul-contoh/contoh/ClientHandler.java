package contoh;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

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
        this.outgoing = new Outgoing(socket);
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
            InputStream bytes = new BufferedInputStream(socket.getInputStream());
            LineReader in = new LineReader(bytes, 8192);
            outgoing.send("NICK");
            username = readName(bytes);
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

    private static String readName(InputStream in) throws IOException {
        ByteArrayOutputStream name = new ByteArrayOutputStream();
        int b = in.read();
        while (b != '\n' && b != -1) {
            if (b != '\r' && name.size() < 8192) {
                name.write(b);
            }
            b = in.read();
        }
        return b == -1 && name.size() == 0 ? null : name.toString(StandardCharsets.UTF_8);
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
