package id.benang.grader.scenario;

import id.benang.grader.journal.Search;
import id.benang.grader.model.ChatText;
import id.benang.grader.model.Event;
import id.benang.grader.model.Line;
import id.benang.grader.peer.Connection;
import java.util.List;
import java.util.Optional;

/** Somebody who asks for a username, and for another one where it is refused. */
final class Claimant {

    /** What became of a claim. */
    enum Answer {
        ACCEPTED,
        /** Asked for a name once more. */
        REFUSED,
        /** Neither: the connection was closed, or nothing came. */
        NONE
    }

    private final ServerStage stage;
    private final Connection connection;
    private int refusals;

    private Claimant(ServerStage stage, Connection connection) {
        this.stage = stage;
        this.connection = connection;
    }

    /** Connects and waits for the question. */
    static Optional<Claimant> come(ServerStage stage, String who) throws InterruptedException {
        Connection connection = stage.connect(who);
        boolean asked = stage.expect(connection, "NICK", line -> line.contains(ChatText.NICK));
        return asked ? Optional.of(new Claimant(stage, connection)) : Optional.empty();
    }

    Connection connection() {
        return connection;
    }

    /** How often it has been refused so far. */
    int refusals() {
        return refusals;
    }

    /** Asks for a name and waits for the answer. */
    Answer claim(String name) throws InterruptedException {
        connection.sendLine(name);
        return awaitAnswer();
    }

    /** Asks for these names, each after the one before was refused; the answer to the last that was asked for. */
    Answer claimAll(List<String> names) throws InterruptedException {
        Answer answer = Answer.REFUSED;
        for (int index = 0; index < names.size() && answer == Answer.REFUSED; index++) {
            answer = claim(names.get(index));
        }
        return answer;
    }

    /** Waits for the answer to what was asked for last. */
    Answer awaitAnswer() throws InterruptedException {
        Optional<Answer> answer = stage.journal().await(search(), stage.patience());
        if (answer.isEmpty() && !stage.journal().isOver(connection.who())) {
            stage.giveUp("answer to a username @ " + connection.who());
        }
        answer.filter(refused -> refused == Answer.REFUSED).ifPresent(refused -> refusals++);
        return answer.orElse(Answer.NONE);
    }

    private Search<Answer> search() {
        return view -> Search.Found.from(answerIn(view.received(connection.who())), view.isOver(connection.who()));
    }

    private Optional<Answer> answerIn(List<Line> lines) {
        if (lines.stream().anyMatch(line -> line.text().contains(ChatText.WELCOME))) {
            return Optional.of(Answer.ACCEPTED);
        }
        long questions =
                lines.stream().filter(line -> line.text().equals(ChatText.NICK)).count();
        return Optional.of(Answer.REFUSED).filter(refused -> questions > refusals + 1);
    }

    void leave(Event.Departure how) {
        connection.leave(how);
    }
}
