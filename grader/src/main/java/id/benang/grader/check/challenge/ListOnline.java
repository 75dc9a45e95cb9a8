package id.benang.grader.check.challenge;

import id.benang.grader.check.Check;
import id.benang.grader.check.Nearest;
import id.benang.grader.check.NotReached;
import id.benang.grader.check.Quote;
import id.benang.grader.model.ChallengeText;
import id.benang.grader.model.ChatText;
import id.benang.grader.model.Line;
import id.benang.grader.model.Message;
import id.benang.grader.model.Transcript;
import id.benang.grader.model.Verdict;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The list names everybody who is in, in the order of joining, to the one who asked. */
public final class ListOnline implements Check {

    private static final String SEPARATOR = ", ";

    @Override
    public String id() {
        return "list";
    }

    @Override
    public Verdict judge(Transcript transcript) {
        ChallengeRecord record = ChallengeRecord.of(transcript);
        Replies replies = new Replies(id(), record);
        List<Command> commands = record.own("/list");
        return record.notAttempted()
                .or(() -> commands.stream()
                        .map(command -> judge(command, record, replies))
                        .flatMap(Optional::stream)
                        .findFirst())
                .orElseGet(() -> commands.isEmpty() ? NotReached.in(transcript) : Verdict.passed());
    }

    private static Optional<Verdict> judge(Command command, ChallengeRecord record, Replies replies) {
        List<Line> came = command.sender().heardBetween(command.order(), record.next(command));
        String right = ChallengeText.online(namesIn(command, record));
        String reply = came.stream()
                .map(Line::text)
                .filter(text -> isWithStrangersInFront(text, right, record))
                .findFirst()
                .orElse(right);
        return came.stream()
                .filter(line ->
                        !line.text().equals(reply) && letters(line.text()).equals(letters(reply)))
                .findFirst()
                .map(line -> otherOrder(command, reply, line))
                .or(() -> replies.judge(command, reply));
    }

    /** Everybody who is in, but for those of whom the one who asks has been told that they left. */
    private static List<String> namesIn(Command command, ChallengeRecord record) {
        return record.peopleAt(command.order()).stream()
                .filter(person -> command.sender().heardBetween(person.welcomed(), command.order()).stream()
                        .noneMatch(line -> line.text().endsWith(ChatText.left(person.name()))))
                .map(Person::name)
                .toList();
    }

    /** Whether a text is the right list behind some who came before this record began, and may still be leaving. */
    private static boolean isWithStrangersInFront(String text, String right, ChallengeRecord record) {
        String start = ChallengeText.online(List.of());
        String names = right.substring(start.length());
        if (!text.startsWith(start) || !text.endsWith(SEPARATOR + names)) {
            return false;
        }
        String strangers = text.substring(start.length(), text.length() - names.length() - SEPARATOR.length());
        return Arrays.stream(strangers.split(SEPARATOR))
                .noneMatch(stranger ->
                        record.claims().stream().anyMatch(claim -> claim.name().equals(stranger)));
    }

    /** The letters of a text, sorted: two lists of the same names in different orders have the same. */
    private static String letters(String text) {
        char[] letters = text.toCharArray();
        Arrays.sort(letters);
        return new String(letters);
    }

    private static Verdict otherOrder(Command command, String reply, Line came) {
        return Verdict.failed(
                Message.of("list.order", Quote.of(reply), Quote.of(came.text())),
                Nearest.of(reply, came.text()),
                command.order(),
                came.order());
    }
}
