package id.benang.grader.check.challenge;

import id.benang.grader.check.Check;
import id.benang.grader.check.NotReached;
import id.benang.grader.model.ChallengeText;
import id.benang.grader.model.Transcript;
import id.benang.grader.model.Verdict;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A private message reaches its target and its sender and nobody else; one that cannot is answered. */
public final class PrivateMessage implements Check {

    static final String WORD = "/pm";

    @Override
    public String id() {
        return "private-message";
    }

    @Override
    public Verdict judge(Transcript transcript) {
        ChallengeRecord record = ChallengeRecord.of(transcript);
        Replies replies = new Replies(id(), record);
        List<Command> commands = record.own(WORD);
        return record.notAttempted()
                .or(() -> commands.stream()
                        .map(command -> judge(command, record, replies))
                        .flatMap(Optional::stream)
                        .findFirst())
                .orElseGet(() -> commands.isEmpty() ? NotReached.in(transcript) : Verdict.passed());
    }

    /** Why a private message did not become what it should. */
    static Optional<Verdict> judge(Command command, ChallengeRecord record, Replies replies) {
        Optional<Person> target = target(command, record);
        int end = target.map(person -> person.name().length()).orElse(0);
        if (command.rest().substring(end).isBlank()) {
            return replies.judge(command, ChallengeText.PM_FORMAT);
        }
        if (target.isEmpty()) {
            return replies.judge(
                    command, ChallengeText.unknownUser(command.rest().split(" ", 2)[0]));
        }
        String text = command.rest().substring(end + 1);
        String sender = command.sender().name();
        return replies.judge(
                command,
                List.of(
                        new Replies.Reply(target.get(), ChallengeText.privateFrom(sender, text)),
                        new Replies.Reply(
                                command.sender(),
                                ChallengeText.privateTo(target.get().name(), text))),
                text);
    }

    /** The longest name of somebody who is in that the rest starts with: names may hold blanks. */
    static Optional<Person> target(Command command, ChallengeRecord record) {
        return record.peopleAt(command.order()).stream()
                .filter(person -> (command.rest() + " ").startsWith(person.name() + " "))
                .max(Comparator.comparingInt(person -> person.name().length()));
    }
}
