package contoh;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Semua client yang sudah punya nama. */
public class Room {
    private final Server server;
    private final List<ClientHandler> clients = Collections.synchronizedList(new ArrayList<>());

    public Room(Server server) {
        this.server = server;
    }

    public synchronized void join(ClientHandler client) {
        clients.add(client);
        broadcast(client.getUsername() + " Bergabung!");
        client.send("Terkoneksi dengan Server!");
    }

    public void leave(ClientHandler client) {
        if (clients.remove(client)) {
            broadcast(client.getUsername() + " keluar!");
        }
    }

    public synchronized void broadcast(String message) {
        byte[] line = (server.stamp() + message + "\n").getBytes(StandardCharsets.UTF_8);
        for (ClientHandler client : clients) {
            server.console.println("Mengirim ke " + client.getUsername());
            client.send(line);
        }
    }
}
