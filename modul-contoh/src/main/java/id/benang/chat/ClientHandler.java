package id.benang.chat;

import java.io.IOException;
import java.util.Optional;

/** One client's life on the server: its name, its lines and, whatever happens, its leave. */
public final class ClientHandler implements Runnable, AutoCloseable {
    private final Connection connection;
    private final Outbox outbox;
    private final Room room;
    private final Log log;

    /** Prepares the life of the client at the other end of the connection; {@link #run()} lives it. */
    public ClientHandler(Connection connection, Room room, Log log) {
        this.connection = connection;
        this.outbox = new Outbox(connection);
        this.room = room;
        this.log = log;
    }

    /** Serves the client until its connection ends in whatever way, and closes the connection. */
    @Override
    public void run() {
        try (outbox) {
            log.connected(connection.peer());
            outbox.start();
            outbox.put("NICK");
            Optional<String> name = connection.read();
            if (name.isPresent()) {
                chat(new Member(name.get(), outbox));
            }
        } catch (IOException broken) {
            // A reset ends a client's life just as an orderly close does; its leave has been told.
        }
    }

    private void chat(Member member) throws IOException {
        log.named(connection.peer(), member.name());
        try {
            room.join(member);
            Optional<String> line = connection.read();
            while (line.isPresent()) {
                log.said(line.get());
                room.broadcast(line.get());
                line = connection.read();
            }
        } finally {
            room.leave(member);
        }
    }

    /** Breaks the connection off, which ends {@link #run()}. */
    @Override
    public void close() {
        connection.close();
    }
}
