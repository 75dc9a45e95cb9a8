package contoh;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Semua client yang sudah punya nama. */
public class Room {
    private final Server server;
    private int places = 128;
    private final List<ClientHandler> clients = new ArrayList<>();

    public Room(Server server) {
        this.server = server;
    }

    public synchronized void join(ClientHandler client) {
        if (places == 0) {
            return;
        }
        places--;
        clients.add(client);
        broadcast(client.getUsername() + " Bergabung!");
        client.send("Terkoneksi dengan Server!");
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
