package id.benang.grader.scenario;

import id.benang.grader.model.ConsoleAddress;
import id.benang.grader.model.EchoText;
import id.benang.grader.model.Event;
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
    private boolean restless;
    private boolean announces = true;

    EchoPeople(ServerStage stage) {
        this.stage = stage;
        this.operator = new Operator(stage.journal(), stage::type);
    }

    /**
     * Connects and waits until the console tells of it; where it does not, the record says so, and nobody who comes
     * later is waited for.
     */
    Connection come(String who) throws InterruptedException {
        int screen = stage.printedSoFar();
        Connection connection = stage.connect(who);
        all.add(connection);
        announces = announces
                && stage.expectPrinted(
                        EchoText.NEW_CONNECTION + " " + who, Integer.toString(connection.localPort()), screen);
        return connection;
    }

    /** Waits until the console tells this of a client, its port behind the words on one line. */
    boolean awaitTold(String words, Connection client) throws InterruptedException {
        return stage.expectPrinted(
                words + " of " + client.who(),
                screen -> ConsoleAddress.standsBehind(words, client.localPort(), screen),
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
        String request = request(client, text);
        client.sendLine(request);
        return request;
    }

    /** A request that is asked nowhere else, for somebody who sends it in a way of its own. */
    String request(Connection client, String text) {
        String request = text + " dari " + client.who() + " #" + ++asked + ".";
        operator.expect(request);
        return request;
    }

    /**
     * Waits until the server has read what a client sent, and rests: then the client has its place in the queue.
     *
     * @return whether that is known, and in the record
     */
    boolean awaitHeard(Connection client) throws InterruptedException {
        return noticed(client, client.awaitTaken(stage.patience()));
    }

    /** The same for a client that has left. */
    boolean awaitMissed(Connection client) throws InterruptedException {
        return noticed(client, client.awaitLeaveTold(stage.patience()));
    }

    /** A server that did not come to rest once is not waited for again. */
    private boolean noticed(Connection client, boolean arrived) throws InterruptedException {
        boolean noticed = arrived && !restless && stage.awaitRest();
        restless = !noticed;
        if (noticed) {
            stage.journal().record(new Event.Noticed(client.who()));
        }
        return noticed;
    }

    /**
     * Waits for one more prompt, and until the server waits for what the operator types, as far as the system tells:
     * nobody at a console is quicker. Where no prompt comes, the record says so.
     */
    boolean awaitPrompt() throws InterruptedException {
        boolean prompted = operator.awaitPrompt(stage.patience());
        if (!prompted) {
            stage.giveUp(EchoText.RESPONSE_PROMPT.strip());
        } else if (!restless) {
            restless = !stage.awaitRest();
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

    /**
     * The operator waits for a prompt and answers what stands last on the screen.
     *
     * @return the request that was answered
     */
    Optional<String> answerNext() throws InterruptedException {
        if (!awaitPrompt()) {
            return Optional.empty();
        }
        Optional<String> shown = lastShown();
        if (shown.isEmpty()) {
            stage.giveUp("request on the screen");
        }
        shown.ifPresent(this::answer);
        return shown;
    }

    /** The operator answers prompt after prompt until this request has had its turn, but no more than so many. */
    boolean answerUntil(String request, int prompts) throws InterruptedException {
        Optional<String> answered = Optional.empty();
        for (int prompt = 0; prompt < prompts && !answered.equals(Optional.of(request)); prompt++) {
            answered = answerNext();
            if (answered.isEmpty()) {
                return false;
            }
        }
        return answered.equals(Optional.of(request));
    }

    /** The operator types this at the next prompt, whatever the screen shows. */
    boolean answerWith(String answer) throws InterruptedException {
        boolean prompted = awaitPrompt();
        if (prompted) {
            stage.type(answer + "\n");
        }
        return prompted;
    }

    /** The operator takes no more notice of a request. */
    void forget(String request) {
        operator.forget(request);
    }

    /** Waits until so many lines have come, whatever they say. */
    boolean awaitReplyNumber(Connection client, int number) throws InterruptedException {
        boolean came = client.awaitLines(number, stage.patience());
        if (!came) {
            stage.giveUp("reply " + number + " @ " + client.who());
        }
        return came;
    }

    /** Waits until the server has closed a connection; where it does not, the record says so. */
    boolean awaitEnd(Connection client) throws InterruptedException {
        boolean ended = client.awaitEnd(stage.patience());
        if (!ended) {
            stage.giveUp("end of connection @ " + client.who());
        }
        return ended;
    }

    boolean awaitReply(Connection client, String request) throws InterruptedException {
        return stage.expect(client, EchoText.answerTo(request), line -> line.contains(EchoText.answerTo(request)));
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
