package id.benang.grader.scenario;

import id.benang.grader.model.EchoText;
import id.benang.grader.peer.Connection;
import id.benang.grader.peer.Operator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Simulated clients of the request-and-reply server, and its operator. */
final class EchoPeople {

    private final ServerStage stage;
    private final Operator operator;
    private final List<Connection> all = new ArrayList<>();
    private int asked;

    EchoPeople(ServerStage stage) {
        this.stage = stage;
        this.operator = new Operator(stage.journal(), stage::type);
    }

    /** Connects and waits until the console tells of it; where it does not, the record says so. */
    Connection come(String who) throws InterruptedException {
        int screen = stage.printedSoFar();
        Connection connection = stage.connect(who);
        all.add(connection);
        stage.expectPrinted("[NEW CONNECTION] of " + who, Integer.toString(connection.localPort()), screen);
        return connection;
    }

    /** Waits until the console tells this of a client, its port behind the words on one line. */
    boolean awaitTold(String words, Connection client) throws InterruptedException {
        String port = Integer.toString(client.localPort());
        return stage.expectPrinted(
                words + " of " + client.who(),
                screen -> screen.lines()
                        .anyMatch(line -> line.contains(words)
                                && line.substring(line.indexOf(words)).contains(port)),
                stage.patience());
    }

    Connection named(String who) {
        return all.stream()
                .filter(connection -> connection.who().equals(who))
                .findFirst()
                .orElseThrow();
    }

    /** Sends a request that is asked nowhere else. */
    String ask(Connection client, String text) {
        String request = text + " dari " + client.who() + " #" + ++asked + ".";
        operator.expect(request);
        client.sendLine(request);
        return request;
    }

    /** Waits for one more prompt; where it does not come, the record says so. */
    boolean awaitPrompt() throws InterruptedException {
        boolean prompted = operator.awaitPrompt(stage.patience());
        if (!prompted) {
            stage.giveUp("prompt");
        }
        return prompted;
    }

    Optional<String> lastShown() {
        return operator.lastShown();
    }

    /** The operator answers this request; always true, so that it can stand between things that are waited for. */
    boolean answer(String request) {
        operator.answer(request);
        return true;
    }

    boolean awaitReply(Connection client, String request) throws InterruptedException {
        return stage.expect(client, "reply to '" + request + "'", line -> line.contains(EchoText.answerTo(request)));
    }

    /** Waits until each client has the reply to its own request. */
    boolean awaitReplies(Map<Connection, String> requests) throws InterruptedException {
        Map<Connection, Predicate<String>> replies = new LinkedHashMap<>();
        requests.forEach((client, request) -> replies.put(client, line -> line.contains(EchoText.answerTo(request))));
        return stage.expectAll("replies", replies);
    }

    /** One whole round: the request, the prompt, the answer, the reply. */
    boolean askAndAnswer(Connection client, String text) throws InterruptedException {
        String request = ask(client, text);
        awaitPrompt();
        answer(request);
        return awaitReply(client, request);
    }
}
