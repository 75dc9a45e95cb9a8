package id.benang.grader.check.challenge;

import id.benang.grader.check.Nearest;
import id.benang.grader.check.Quote;
import id.benang.grader.model.Line;
import id.benang.grader.model.Message;
import id.benang.grader.model.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What must become of a command: each reply comes once where it belongs, unstamped, and nothing comes elsewhere. */
final class Replies {

    private final String id;
    private final ChallengeRecord record;

    /**
     * @param id the check's id, under which a missing reply has its text
     */
    Replies(String id, ChallengeRecord record) {
        this.id = id;
        this.record = record;
    }

    /**
     * What somebody must get.
     *
     * @param text the whole line
     */
    record Reply(Person to, String text) {}

    /** Why a command whose reply goes to its sender alone did not lead to that. */
    Optional<Verdict> judge(Command command, String reply) {
        return judge(command, List.of(new Reply(command.sender(), reply)), reply);
    }

    /**
     * Why a command did not lead to these replies, and to nothing else.
     *
     * @param replies all that must come
     * @param secret what nobody else may get in any line
     */
    Optional<Verdict> judge(Command command, List<Reply> replies, String secret) {
        return broadcast(command)
                .or(() -> replies.stream()
                        .map(reply -> judge(command, reply.to(), reply.text()))
                        .flatMap(Optional::stream)
                        .findFirst())
                .or(() -> leaked(command, replies, secret));
    }

    /** A command is no message: nobody else gets its line. */
    private Optional<Verdict> broadcast(Command command) {
        return others(command)
                .filter(other -> other.heardAfter(command.order(), command.text()))
                .findFirst()
                .map(other -> Verdict.failed(
                        Message.of(
                                "command.broadcast", command.sender().name(), Quote.of(command.text()), other.name()),
                        command.order()));
    }

    private Stream<Person> others(Command command) {
        return record.people().stream().filter(person -> !person.is(command.sender()));
    }

    private Optional<Verdict> judge(Command command, Person to, String reply) {
        List<Line> came = to.heardBetween(command.order(), record.next(command));
        long times = came.stream().filter(line -> line.text().equals(reply)).count();
        if (times == 1) {
            return Optional.empty();
        }
        String sent = Quote.of(command.text());
        if (times > 1) {
            return Optional.of(Verdict.failed(
                    Message.of("command.doubled", sent, to.name(), Quote.of(reply), times), command.order()));
        }
        return Optional.of(came.stream()
                .filter(line -> line.text().contains(reply))
                .findFirst()
                .or(() -> Quote.nearMiss(reply, came))
                .map(near -> Verdict.failed(
                        Message.of("command.near", sent, to.name(), Quote.of(reply), Quote.of(near.text())),
                        Nearest.of(reply, near.text()),
                        command.order(),
                        near.order()))
                .orElseGet(() -> Verdict.failed(
                        Message.of(id + ".missing", sent, to.name(), Quote.of(reply), Quote.lastOf(came)),
                        Nearest.among(came.stream().map(Line::text).toList(), reply),
                        command.order())));
    }

    private Optional<Verdict> leaked(Command command, List<Reply> replies, String secret) {
        for (Person person : record.people()) {
            Optional<Line> stray = person.heardBetween(command.order(), record.next(command)).stream()
                    .filter(line -> line.text().contains(secret))
                    .filter(line -> !replies.contains(new Reply(person, line.text())))
                    .findFirst();
            if (stray.isPresent()) {
                return Optional.of(Verdict.failed(
                        Message.of(
                                "command.leaked",
                                Quote.of(command.text()),
                                person.name(),
                                Quote.of(stray.get().text())),
                        command.order(),
                        stray.get().order()));
            }
        }
        return Optional.empty();
    }
}
