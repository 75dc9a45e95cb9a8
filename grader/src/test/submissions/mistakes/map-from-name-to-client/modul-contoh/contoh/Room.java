package contoh;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Semua client yang sudah punya nama. */
public class Room {
    private final Server server;
    private final Map<String, ClientHandler> clients = new LinkedHashMap<>();

    public Room(Server server) {
        this.server = server;
    }

    public synchronized void join(ClientHandler client) {
        clients.put(client.getUsername(), client);
        broadcast(client.getUsername() + " Bergabung!");
        client.send("Terkoneksi dengan Server!");
    }

    public synchronized void leave(ClientHandler client) {
        if (client.getUsername() != null && clients.remove(client.getUsername()) != null) {
            broadcast(client.getUsername() + " keluar!");
        }
    }

    public synchronized void broadcast(String message) {
        byte[] line = (server.stamp() + message + "\n").getBytes(StandardCharsets.UTF_8);
        for (ClientHandler client : clients.values()) {
            client.send(line);
        }
    }
}
