package id.benang.chat;

import java.io.IOException;
import java.util.Optional;

/** The chat client: one thread shows what the server sends, another sends what is typed. */
public final class Client {
    /** Longer than the server's longest: a line comes back with a stamp, and may grow in decoding. */
    private static final int LONGEST_LINE = 8 * LineReader.LONGEST;

    private static final String NAME_PROMPT = "Masukkan username: ";
    private static final String CHAT_PROMPT = ">> ";

    private final Keyboard keyboard;
    private final Screen screen;

    Client(Keyboard keyboard, Screen screen) {
        this.keyboard = keyboard;
        this.screen = screen;
    }

    /** Runs the client, {@code [host [port]]}. */
    public static void main(String[] arguments) {
        try {
            Address address = Address.parse(arguments, Server.DEFAULT_PORT);
            new Client(Terminal.keyboard(), new Screen(Terminal.output())).run(address);
        } catch (StartFailure failure) {
            failure.exit();
        }
    }

    /**
     * Asks for a username, then chats until the keyboard or the server ends.
     *
     * @throws StartFailure if there is no server at the address
     */
    void run(Address address) throws StartFailure {
        screen.ask(NAME_PROMPT);
        Optional<String> username = keyboard.next();
        if (username.isPresent()) {
            screen.typed();
            chat(address, username.get());
        }
    }

    private void chat(Address address, String username) throws StartFailure {
        try (Connection connection = new Connection(address.connect(), LONGEST_LINE)) {
            Session session = new Session(connection, username);
            startTyping(session);
            receive(connection, session);
            if (session.end()) {
                screen.end("Koneksi ke server terputus!");
            }
        } catch (IOException broken) {
            screen.end("Koneksi ke server terputus!");
        }
    }

    private void startTyping(Session session) {
        // <solusi> Langkah 9: thread untuk keyboard.
        //   Tampilkan CHAT_PROMPT dengan screen.ask, lalu jalankan type(session) di Thread baru. Jadikan thread itu
        //   daemon, supaya program bisa selesai selagi keyboard ditunggu.
        //   Bacaan: modul-contoh.md, bagian "Client: dua thread".
        Thread typist = new Thread(() -> type(session), "keyboard");
        // Nothing can wake a thread that waits for the keyboard; the program ends without it.
        typist.setDaemon(true);
        screen.ask(CHAT_PROMPT);
        typist.start();
        // </solusi>
    }

    private void type(Session session) {
        // <solusi> Langkah 10: kirim yang diketik.
        //   Ambil baris dengan keyboard.next() sampai habis. Setiap baris: screen.typed(), tampilkan CHAT_PROMPT
        //   lagi, lalu kirim dengan session.type. Sesudah baris terakhir: session.leave().
        //   Bacaan: modul-contoh.md, bagian "Client: dua thread".
        try {
            Optional<String> line = keyboard.next();
            while (line.isPresent()) {
                screen.typed();
                // Asked before the line is sent: what the server says to it may ask something else.
                screen.ask(CHAT_PROMPT);
                session.type(line.get());
                line = keyboard.next();
            }
            session.leave();
        } catch (IOException | InterruptedException gone) {
            // The receiver notices that the server is gone, and tells.
        }
        // </solusi>
    }

    private void receive(Connection connection, Session session) {
        // <solusi> Langkah 7: baca dari server.
        //   Baca baris demi baris dari connection sampai tidak ada lagi, dan serahkan setiap baris ke hear. Kalau
        //   koneksinya rusak (IOException), berhenti saja. Bacaan: modul-contoh.md, bagian "Client: dua thread".
        // <awal> screen.show("Langkah 7 belum dikerjakan: client ini belum membaca dari server.");
        try {
            Optional<String> line = connection.read();
            while (line.isPresent()) {
                hear(line.get(), session);
                line = connection.read();
            }
        } catch (IOException broken) {
            // A reset: the server is gone just as if it had closed in order.
        }
        // </solusi>
    }

    private void hear(String line, Session session) throws IOException {
        // <solusi> Langkah 8: jawab NICK, tampilkan yang lain.
        //   Kalau session.isNameQuestion(line), panggil session.introduce() dan jangan tampilkan barisnya; kalau
        //   hasilnya true, tanyakan nama baru dengan NAME_PROMPT. Baris lain langsung ke screen.show.
        //   Bacaan: modul-contoh.md, bagian "Jabat tangan NICK".
        if (!session.isNameQuestion(line)) {
            screen.show(line);
        } else if (session.introduce()) {
            screen.ask(NAME_PROMPT);
        }
        // </solusi>
    }
}
