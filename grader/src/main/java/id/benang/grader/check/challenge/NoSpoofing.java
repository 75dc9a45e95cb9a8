package id.benang.grader.check.challenge;

import id.benang.grader.check.Check;
import id.benang.grader.check.NotReached;
import id.benang.grader.check.Quote;
import id.benang.grader.model.ChallengeText;
import id.benang.grader.model.Message;
import id.benang.grader.model.Transcript;
import id.benang.grader.model.Verdict;
import java.util.List;
import java.util.Optional;

/** Whatever name a command has in front, it acts for the one who registered. */
public final class NoSpoofing implements Check {

    @Override
    public String id() {
        return "no-spoofing";
    }

    @Override
    public Verdict judge(Transcript transcript) {
        ChallengeRecord record = ChallengeRecord.of(transcript);
        List<Command> foreign = record.commands().stream()
                .filter(command -> !command.isUnderOwnName())
                .toList();
        return record.notAttempted()
                .or(() -> foreign.stream()
                        .map(command -> judge(command, record))
                        .flatMap(Optional::stream)
                        .findFirst())
                .orElseGet(() -> foreign.isEmpty() ? NotReached.in(transcript) : Verdict.passed());
    }

    private Optional<Verdict> judge(Command command, ChallengeRecord record) {
        Replies replies = new Replies(id(), record);
        if (command.word().equals(Kick.WORD)) {
            return kicked(command, record).or(() -> replies.judge(command, ChallengeText.ONLY_ADMIN));
        }
        return believed(command, record).or(() -> PrivateMessage.judge(command, record, replies));
    }

    private static Optional<Verdict> kicked(Command command, ChallengeRecord record) {
        return Kick.target(command, record)
                .filter(Person::wasDropped)
                .map(victim -> Verdict.failed(
                        Message.of(
                                "no-spoofing.kicked", command.sender().name(), Quote.of(command.text()), victim.name()),
                        command.order(),
                        victim.ended()));
    }

    private static Optional<Verdict> believed(Command command, ChallengeRecord record) {
        String start = ChallengeText.privateFrom(command.claimed(), "");
        for (Person person : record.people()) {
            for (var line : person.heardBetween(command.order(), record.next(command))) {
                if (line.text().contains(start)) {
                    return Optional.of(Verdict.failed(
                            Message.of(
                                    "no-spoofing.believed",
                                    command.sender().name(),
                                    Quote.of(command.text()),
                                    person.name(),
                                    Quote.of(line.text())),
                            command.order(),
                            line.order()));
                }
            }
        }
        return Optional.empty();
    }
}
