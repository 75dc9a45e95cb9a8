package id.benang.grader.scenario;

import id.benang.grader.model.ChatText;
import id.benang.grader.peer.Connection;
import java.util.Locale;
import java.util.Optional;

/**
 * A student's chat client with a scripted server: the handshake, lines that come, lines that are typed, and the end of
 * the keyboard.
 */
public final class ChatClientSession implements ClientScenario {

    public static final String NAME = "chat-client";
    private static final String USERNAME = "Ani";
    private static final int PIPED_LINES = 100;
    /**
     * More than the system holds for a connection that nobody reads (Linux: 4 MB, tcp_wmem in tcp(7)): a client that
     * sends in a thread of its own cannot be done with them when the keyboard ends.
     */
    private static final int LAST_LINES = 3_000;

    private static final int LAST_LINE_CHARACTERS = 2_000;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void play(ClientStage stage) throws InterruptedException {
        stage.start();
        stage.step("prompt");
        stage.expectPrinted(
                "prompt",
                screen -> screen.contains(ChatText.USERNAME_PROMPT),
                stage.patience().forStart());
        stage.type(USERNAME + "\n");
        Optional<Connection> arrived = stage.awaitConnection();
        if (arrived.isEmpty()) {
            return;
        }
        Connection connection = arrived.get();
        if (shakeHands(stage, connection)
                && showLines(stage, connection)
                && typeLines(stage, connection)
                && pipeLines(stage, connection)) {
            endKeyboard(stage, connection);
        }
    }

    private static boolean shakeHands(ClientStage stage, Connection connection) throws InterruptedException {
        // A client that does not wait to be asked has by now said whatever it says unasked, or only waits a while.
        stage.settle();
        connection.awaitLine(line -> true, stage.surroundings().silence());
        stage.step("nick");
        connection.sendLine(ChatText.NICK);
        return stage.expect(connection, "username", line -> line.contains(USERNAME));
    }

    private static boolean showLines(ClientStage stage, Connection connection) throws InterruptedException {
        stage.step("show");
        int screen = stage.printedSoFar();
        connection.sendLine(ChatText.joined(USERNAME));
        connection.sendLine(ChatText.WELCOME);
        connection.sendLine("Budi: apa kabar, Ani?");
        boolean shown = stage.expectPrinted("Budi: apa kabar, Ani?", "Budi: apa kabar, Ani?", screen);
        connection.sendLine("Budi: NICK");
        connection.sendLine("NICKY: saya bukan pertanyaan");
        connection.sendLine("Budi: sampai di sini");
        return shown && stage.expectPrinted("Budi: sampai di sini", "Budi: sampai di sini", screen);
    }

    private static boolean typeLines(ClientStage stage, Connection connection) throws InterruptedException {
        stage.step("type");
        stage.type("halo semua\n");
        stage.expect(connection, "typed line", line -> line.contains("halo semua"));
        stage.type("\n");
        stage.type("setelah baris kosong\n");
        return stage.expect(connection, "typed line", line -> line.contains("setelah baris kosong"));
    }

    private static boolean pipeLines(ClientStage stage, Connection connection) throws InterruptedException {
        stage.step("pipe");
        stage.type(numbered("baris ke-%d dari seratus\n", PIPED_LINES));
        String last = "baris ke-" + PIPED_LINES + " dari seratus";
        return stage.expect(connection, "last piped line", line -> line.contains(last));
    }

    private static void endKeyboard(ClientStage stage, Connection connection) throws InterruptedException {
        stage.step("end");
        String rest = "x".repeat(LAST_LINE_CHARACTERS);
        connection.faults().stall();
        stage.endInputAfter(numbered("tutup %d " + rest + "\n", LAST_LINES));
        // Nobody reads until the client has done what it can: one that leaves by now leaves its lines behind.
        if (!stage.awaitRest()) {
            stage.settle();
        }
        connection.faults().readAgain();
        stage.expectLeave(connection);
    }

    private static String numbered(String line, int count) {
        StringBuilder lines = new StringBuilder();
        for (int number = 1; number <= count; number++) {
            lines.append(String.format(Locale.ROOT, line, number));
        }
        return lines.toString();
    }
}
