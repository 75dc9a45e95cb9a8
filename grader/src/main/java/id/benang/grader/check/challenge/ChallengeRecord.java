package id.benang.grader.check.challenge;

import id.benang.grader.model.ChallengeText;
import id.benang.grader.model.ChatText;
import id.benang.grader.model.Event;
import id.benang.grader.model.Line;
import id.benang.grader.model.Message;
import id.benang.grader.model.Transcript;
import id.benang.grader.model.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

/** A transcript read as claims of usernames, people who got in, and commands. */
final class ChallengeRecord {

    private final List<Claim> claims = new ArrayList<>();
    private final List<Person> people = new ArrayList<>();
    private final List<Command> commands = new ArrayList<>();

    private ChallengeRecord() {}

    static ChallengeRecord of(Transcript transcript) {
        return transcript.readAs(ChallengeRecord.class, ChallengeRecord::read);
    }

    private static ChallengeRecord read(Transcript transcript) {
        ChallengeRecord record = new ChallengeRecord();
        transcript.clients().forEach(who -> record.add(transcript, who));
        record.people.sort(Comparator.comparingLong(Person::welcomed));
        for (Person person : record.people) {
            person.said().forEach(line -> Command.in(person, line).ifPresent(record.commands::add));
        }
        record.commands.sort(Comparator.comparingLong(Command::order));
        return record;
    }

    private void add(Transcript transcript, String who) {
        List<Line> heard = transcript.received(who);
        List<Line> sent = transcript.sent(who);
        long left = orElseNever(
                transcript.first(Event.Left.class, event -> event.who().equals(who)).stream()
                        .mapToLong(Transcript.Placed::order));
        long ended = ended(transcript, who);
        for (int index = 0; index < sent.size(); index++) {
            Line name = sent.get(index);
            long next = orElseNever(sent.stream().skip(index + 1L).mapToLong(Line::order));
            List<Line> answer = heard.stream()
                    .filter(line -> name.order() < line.order() && line.order() < next)
                    .toList();
            Claim claim = new Claim(who, name.text(), name.order(), answer, ended < left && ended < next);
            claims.add(claim);
            if (claim.isAccepted()) {
                List<Line> said = sent.subList(index + 1, sent.size());
                people.add(new Person(who, name.text(), welcomed(answer), left, ended, said, heard));
                return;
            }
        }
    }

    private static long welcomed(List<Line> answer) {
        return orElseNever(answer.stream()
                .filter(line -> line.text().contains(ChatText.WELCOME))
                .mapToLong(Line::order));
    }

    private static long ended(Transcript transcript, String who) {
        LongStream byFin = transcript
                .first(Event.EndReceived.class, event -> event.who().equals(who))
                .stream()
                .mapToLong(Transcript.Placed::order);
        LongStream byReset = transcript
                .first(Event.ResetReceived.class, event -> event.who().equals(who))
                .stream()
                .mapToLong(Transcript.Placed::order);
        return orElseNever(LongStream.concat(byFin, byReset));
    }

    private static long orElseNever(LongStream orders) {
        return orders.findFirst().orElse(Long.MAX_VALUE);
    }

    /** All claims, connection by connection. */
    List<Claim> claims() {
        return claims;
    }

    /** Everybody who got in, in the order of joining. */
    List<Person> people() {
        return people;
    }

    /** All commands, oldest first. */
    List<Command> commands() {
        return commands;
    }

    /** The commands with this word that were sent under their sender's own name, oldest first. */
    List<Command> own(String word) {
        return commands.stream()
                .filter(command -> command.isUnderOwnName() && command.word().equals(word))
                .toList();
    }

    /** When the next command was sent: what this one led to came before. */
    long next(Command command) {
        return orElseNever(commands.stream().mapToLong(Command::order).filter(order -> order > command.order()));
    }

    /** Those who were in at an entry, in the order of joining. */
    List<Person> peopleAt(long order) {
        return people.stream().filter(person -> person.isIn(order)).toList();
    }

    /** Who had a username at an entry. */
    Optional<Person> ownerAt(String name, long order) {
        return peopleAt(order).stream()
                .filter(person -> person.name().equals(name))
                .findFirst();
    }

    /**
     * Leaves a check out where the server shows none of the challenges: every name is taken, and every command
     * reaches the others like any line.
     */
    Optional<Verdict> notAttempted() {
        boolean refuses = claims.stream()
                .anyMatch(claim -> claim.isRefusedSomehow(ChallengeText.EMPTY_NAME)
                        || claim.isRefusedSomehow(ChallengeText.TAKEN_NAME));
        boolean obeys = commands.stream().anyMatch(this::wasKeptFromOthers);
        return refuses || obeys
                ? Optional.empty()
                : Optional.of(new Verdict.LeftOut(Message.of("left-out.no-challenge")));
    }

    /** Whether somebody else did not get a command's line, but got what its sender said after it. */
    private boolean wasKeptFromOthers(Command command) {
        List<Line> later = command.sender().said().stream()
                .filter(line -> line.order() > command.order())
                .toList();
        return people.stream()
                .filter(other -> !other.is(command.sender()))
                .anyMatch(other -> later.stream().anyMatch(line -> other.heardAfter(line.order(), line.text()))
                        && !other.heardAfter(command.order(), command.text()));
    }
}
