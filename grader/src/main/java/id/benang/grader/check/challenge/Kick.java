package id.benang.grader.check.challenge;

import id.benang.grader.check.Check;
import id.benang.grader.check.NotReached;
import id.benang.grader.check.Quote;
import id.benang.grader.model.ChallengeText;
import id.benang.grader.model.ChatText;
import id.benang.grader.model.Message;
import id.benang.grader.model.Transcript;
import id.benang.grader.model.Verdict;
import java.util.List;
import java.util.Optional;

/** The admin, and nobody else, can throw somebody out: that one is told and closed, and the rest are told once. */
public final class Kick implements Check {

    static final String WORD = "/kick";

    @Override
    public String id() {
        return "kick";
    }

    @Override
    public Verdict judge(Transcript transcript) {
        ChallengeRecord record = ChallengeRecord.of(transcript);
        List<Command> commands = record.own(WORD);
        boolean anybodyKicked = commands.stream()
                .anyMatch(command -> isAdmin(command) && target(command, record).isPresent());
        return record.notAttempted()
                .or(() -> commands.stream()
                        .map(command -> judge(command, record))
                        .flatMap(Optional::stream)
                        .findFirst())
                .orElseGet(() -> anybodyKicked ? Verdict.passed() : NotReached.in(transcript));
    }

    /** Who is to be kicked by a command, if that one is in. */
    static Optional<Person> target(Command command, ChallengeRecord record) {
        return record.ownerAt(command.rest(), command.order());
    }

    private static boolean isAdmin(Command command) {
        return command.sender().name().equals(ChallengeText.ADMIN);
    }

    private Optional<Verdict> judge(Command command, ChallengeRecord record) {
        Replies replies = new Replies(id(), record);
        Optional<Person> target = target(command, record);
        if (!isAdmin(command)) {
            return target.filter(Person::wasDropped)
                    .map(victim -> byAnybody(command, victim))
                    .or(() -> replies.judge(command, ChallengeText.ONLY_ADMIN));
        }
        return target.isEmpty()
                ? replies.judge(command, ChallengeText.unknownUser(command.rest()))
                : expelled(command, target.get(), record, replies);
    }

    private static Verdict byAnybody(Command command, Person victim) {
        return Verdict.failed(
                Message.of("kick.by-anybody", command.sender().name(), Quote.of(command.text()), victim.name()),
                command.order(),
                victim.ended());
    }

    private static Optional<Verdict> expelled(Command command, Person target, ChallengeRecord record, Replies replies) {
        return replies.judge(command, List.of(new Replies.Reply(target, ChallengeText.KICKED)), ChallengeText.KICKED)
                .or(() -> Optional.of(Verdict.failed(
                                Message.of("kick.open", target.name(), Quote.of(ChallengeText.KICKED)),
                                command.order()))
                        .filter(open -> !target.wasDropped()))
                .or(() -> announced(command, target, record));
    }

    private static Optional<Verdict> announced(Command command, Person target, ChallengeRecord record) {
        String notice = ChatText.left(target.name());
        for (Person listener : record.peopleAt(command.order())) {
            long times = listener.heardBetween(command.order(), Long.MAX_VALUE).stream()
                    .filter(line -> line.text().endsWith(notice))
                    .count();
            if (times != 1 && !listener.is(target)) {
                return Optional.of(Verdict.failed(
                        Message.of("kick.announced", target.name(), listener.name(), Quote.of(notice), times),
                        command.order()));
            }
        }
        return Optional.empty();
    }
}
