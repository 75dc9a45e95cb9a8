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
        Thread typist = new Thread(() -> type(session), "keyboard");
        // Nothing can wake a thread that waits for the keyboard; the program ends without it.
        typist.setDaemon(true);
        screen.ask(CHAT_PROMPT);
        typist.start();
    }

    private void type(Session session) {
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
    }

    private void receive(Connection connection, Session session) {
        try {
            Optional<String> line = connection.read();
            while (line.isPresent()) {
                hear(line.get(), session);
                line = connection.read();
            }
        } catch (IOException broken) {
            // A reset: the server is gone just as if it had closed in order.
        }
    }

    private void hear(String line, Session session) throws IOException {
        if (!session.isNameQuestion(line)) {
            screen.show(line);
        } else if (session.introduce()) {
            screen.ask(NAME_PROMPT);
        }
    }
}
