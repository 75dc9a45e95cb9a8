package id.benang.grader.scenario;

import id.benang.grader.launch.Invocation;
import id.benang.grader.model.Bytes;
import id.benang.grader.model.ChatText;
import id.benang.grader.model.Event;
import id.benang.grader.peer.Connection;
import java.util.List;
import java.util.Optional;

/**
 * How a student's chat client ends: when the server closes, when the connection breaks off, and when it is started
 * with wrong arguments. Before the server goes, the bytes between them are cut, merged and taken from many scripts;
 * before it closes, the client stands on a platform with another character set.
 */
public final class ChatClientEndings implements ClientScenario {

    public static final String NAME = "chat-client-endings";
    private static final String USERNAME = "Ani";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void play(ClientStage stage) throws InterruptedException {
        if (closed(stage)) {
            brokenOff(stage);
        }
        WrongArguments.play(stage);
    }

    private static boolean closed(ClientStage stage) throws InterruptedException {
        stage.step("close");
        Optional<Connection> arrived = arrive(stage, stage.told().on(Invocation.Platform.UTF_8_CONSOLE));
        if (arrived.isEmpty()) {
            return false;
        }
        Connection connection = arrived.get();
        connection.sendLine(ChatText.NICK);
        boolean named =
                stage.expect(connection, "username", line -> line.contains(USERNAME)) && exchange(stage, connection);
        connection.leave(Event.Departure.CLOSE);
        stage.expectExit();
        return named;
    }

    private static void brokenOff(ClientStage stage) throws InterruptedException {
        stage.step("reset");
        Optional<Connection> arrived = arrive(stage, stage.told());
        if (arrived.isEmpty()) {
            return;
        }
        Connection connection = arrived.get();
        if (namedWhenCut(stage, connection) && exchange(stage, connection)) {
            cutAndMerge(stage, connection);
        }
        connection.leave(Event.Departure.RESET);
        stage.expectExit();
    }

    private static Optional<Connection> arrive(ClientStage stage, Invocation invocation) throws InterruptedException {
        stage.start(invocation);
        stage.type(USERNAME + "\n");
        return stage.awaitConnection();
    }

    /** A client that does not know the question in pieces gets it whole: the rest shall not fail for that too. */
    private static boolean namedWhenCut(ClientStage stage, Connection connection) throws InterruptedException {
        connection.faults().split(Bytes.utf8(ChatText.NICK + "\n"), stage.patience());
        if (stage.expect(connection, "username", line -> line.contains(USERNAME))) {
            return true;
        }
        connection.sendLine(ChatText.NICK);
        return stage.expect(connection, "username", line -> line.contains(USERNAME));
    }

    private static boolean exchange(ClientStage stage, Connection connection) throws InterruptedException {
        int screen = stage.printedSoFar();
        connection.sendLine("Budi: " + ManyScripts.before("tampil"));
        boolean shown = stage.expectPrinted("tampil", "tampil", screen);
        stage.type(ManyScripts.before("terkirim") + "\n");
        return shown && stage.expect(connection, "typed line", line -> line.contains("terkirim"));
    }

    private static void cutAndMerge(ClientStage stage, Connection connection) throws InterruptedException {
        int screen = stage.printedSoFar();
        connection.faults().merged(List.of("Budi: satu", "Citra: dua", "Dewi: tiga"));
        connection.faults().split(Bytes.utf8("Eka: é😀 utuh\n"), stage.patience());
        stage.expectPrinted("utuh", "utuh", screen);
    }
}
