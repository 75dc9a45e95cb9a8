package id.benang.chat;

import java.io.IOException;
import java.util.Optional;

/** One client's life on the server: its name, its lines and, whatever happens, its leave. */
public final class ClientHandler implements Runnable, AutoCloseable {
    /** How often a name may be refused before the client is sent away. */
    private static final int MOST_REFUSALS = 10;

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
            Optional<Member> member = introduce();
            if (member.isPresent()) {
                chat(member.get());
            }
        } catch (IOException broken) {
            // A reset ends a client's life just as an orderly close does; its leave has been told.
        }
    }

    /** Asks for a name until the room admits it; nothing if the client goes, or has to. */
    private Optional<Member> introduce() throws IOException {
        // <solusi> Langkah 2: jabat tangan NICK.
        //   Kirim "NICK" dengan outbox.put, lalu tunggu satu baris dari connection: itulah namanya. Kembalikan
        //   sebuah Member dengan nama itu dan outbox, atau Optional.empty() kalau client pergi tanpa menjawab.
        //   Bacaan: modul-contoh.md, bagian "Jabat tangan NICK".
        // <awal> return Optional.empty();
        for (int refusals = 0; refusals < MOST_REFUSALS; refusals++) {
            outbox.put("NICK");
            Optional<Member> newcomer = connection.read().map(name -> new Member(name, outbox));
            if (newcomer.isEmpty() || room.admit(newcomer.get())) {
                return newcomer;
            }
        }
        return Optional.empty();
        // </solusi>
    }

    private void chat(Member member) throws IOException {
        log.named(connection.peer(), member.name());
        // <solusi> Langkah 5: dengarkan client ini sampai ia pergi.
        //   Baca baris demi baris dari connection sampai tidak ada lagi. Setiap baris: catat dengan log.said, lalu
        //   serahkan ke room.hear. Dengan cara apa pun client pergi, panggil room.leave(member): pakai finally.
        //   Bacaan: modul-contoh.md, bagian "Client keluar".
        // <awal> room.join(member);
        try {
            room.join(member);
            Optional<String> line = connection.read();
            while (line.isPresent()) {
                log.said(line.get());
                room.hear(member, line.get());
                line = connection.read();
            }
        } finally {
            room.leave(member);
        }
        // </solusi>
    }

    /** Breaks the connection off, which ends {@link #run()}. */
    @Override
    public void close() {
        connection.close();
    }
}
