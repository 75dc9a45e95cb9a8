package id.benang.grader.scenario;

import id.benang.grader.launch.Invocation;
import id.benang.grader.model.Event;
import id.benang.grader.peer.Connection;
import java.util.List;
import java.util.Optional;

/**
 * How a student's request-and-reply client ends: when its keyboard does, when the server closes while nobody types,
 * when the connection breaks off in place of a reply, and when it is started with wrong arguments. Before the server
 * goes, words of many scripts go both ways; before it closes, on a platform with another character set.
 */
public final class EchoClientEndings implements ClientScenario {

    public static final String NAME = "echo-client-endings";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void play(ClientStage stage) throws InterruptedException {
        keyboardEnds(stage);
        if (closed(stage)) {
            brokenOff(stage);
        }
        WrongArguments.play(stage);
    }

    private static void keyboardEnds(ClientStage stage) throws InterruptedException {
        stage.step("end");
        stage.start();
        List<String> questions = List.of("satu", "dua", "tiga");
        stage.endInputAfter(String.join("\n", questions) + "\n");
        Optional<Connection> arrived = stage.awaitConnection();
        if (arrived.isEmpty()) {
            return;
        }
        for (String question : questions) {
            if (!stage.expect(arrived.get(), "question", line -> line.contains(question))) {
                break;
            }
            // A client that leaves without the replies it has to wait for does so by now.
            stage.settle();
            arrived.get().sendLine("jawaban untuk " + question);
        }
        stage.expectLeave(arrived.get());
    }

    private static boolean closed(ClientStage stage) throws InterruptedException {
        stage.step("close");
        stage.start(stage.told().on(Invocation.Platform.UTF_8_CONSOLE));
        Optional<Connection> arrived = stage.awaitConnection();
        if (arrived.isEmpty() || !exchange(stage, arrived.get())) {
            return false;
        }
        arrived.get().leave(Event.Departure.CLOSE);
        stage.type("masih di sana?\n");
        return stage.expectExit();
    }

    private static void brokenOff(ClientStage stage) throws InterruptedException {
        stage.step("reset");
        stage.start();
        Optional<Connection> arrived = stage.awaitConnection();
        if (arrived.isEmpty() || !exchange(stage, arrived.get())) {
            return;
        }
        stage.type("jawaban ini tidak datang\n");
        if (stage.expect(arrived.get(), "question", line -> line.contains("tidak datang"))) {
            arrived.get().leave(Event.Departure.RESET);
            stage.type("masih di sana?\n");
            stage.expectExit();
        }
    }

    private static boolean exchange(ClientStage stage, Connection connection) throws InterruptedException {
        int screen = stage.printedSoFar();
        stage.type(ManyScripts.before("terkirim") + "\n");
        if (!stage.expect(connection, "question", line -> line.contains("terkirim"))) {
            return false;
        }
        connection.sendLine(ManyScripts.before("tampil"));
        return stage.expectPrinted("tampil", "tampil", screen);
    }
}
