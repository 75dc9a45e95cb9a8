package contoh;

import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Semua client yang sudah punya nama. */
public class Room {
    private final Server server;
    private final List<ClientHandler> clients = new ArrayList<>();

    public Room(Server server) {
        this.server = server;
    }

    public void join(ClientHandler client, Socket socket) {
        String notice = client.getUsername() + " Bergabung!";
        broadcast(notice);
        client.send(server.stamp() + notice);
        server.showName(socket, client.getUsername());
        synchronized (this) {
            clients.add(client);
            client.send("Terkoneksi dengan Server!");
        }
    }

    public synchronized void leave(ClientHandler client) {
        if (clients.remove(client)) {
            broadcast(client.getUsername() + " keluar!");
        }
    }

    public synchronized void broadcast(String message) {
        byte[] line = (server.stamp() + message + "\n").getBytes(StandardCharsets.UTF_8);
        for (ClientHandler client : clients) {
            client.send(line);
        }
    }
}
