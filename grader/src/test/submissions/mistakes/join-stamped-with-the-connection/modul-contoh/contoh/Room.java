package contoh;

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

    public synchronized void join(ClientHandler client) {
        clients.add(client);
        tell(client.getCame() + client.getUsername() + " Bergabung!");
        client.send("Terkoneksi dengan Server!");
    }

    public synchronized void leave(ClientHandler client) {
        if (clients.remove(client)) {
            broadcast(client.getUsername() + " keluar!");
        }
    }

    public synchronized void broadcast(String message) {
        tell(server.stamp() + message);
    }

    private void tell(String message) {
        byte[] line = (message + "\n").getBytes(StandardCharsets.UTF_8);
        for (ClientHandler client : clients) {
            client.send(line);
        }
    }
}
