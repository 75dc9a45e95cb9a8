package contoh;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Semua client yang sudah punya nama. */
public class Room {
    private final Server server;
    private final List<ClientHandler> clients = new CopyOnWriteArrayList<>();

    public Room(Server server) {
        this.server = server;
    }

    public synchronized void join(ClientHandler client) {
        clients.add(client);
        broadcast(client.getUsername() + " Bergabung!");
        client.send("Terkoneksi dengan Server!");
    }

    public void leave(ClientHandler client) {
        if (clients.contains(client)) {
            remove(client);
        }
    }

    private synchronized void remove(ClientHandler client) {
        clients.remove(client);
        broadcast(client.getUsername() + " keluar!");
    }

    public synchronized void broadcast(String message) {
        byte[] line = (server.stamp() + message + "\n").getBytes(StandardCharsets.UTF_8);
        for (ClientHandler client : clients) {
            client.send(line);
        }
    }
}
