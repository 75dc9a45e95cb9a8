package id.benang.grader.check.challenge;

import id.benang.grader.check.Check;
import id.benang.grader.check.NotReached;
import id.benang.grader.check.Quote;
import id.benang.grader.model.ChallengeText;
import id.benang.grader.model.ChatText;
import id.benang.grader.model.Line;
import id.benang.grader.model.Message;
import id.benang.grader.model.Transcript;
import id.benang.grader.model.Verdict;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A name that somebody has is refused, and asked for again; it is free as soon as its owner has left. */
public final class TakenName implements Check {

    @Override
    public String id() {
        return "taken-name";
    }

    @Override
    public Verdict judge(Transcript transcript) {
        ChallengeRecord record = ChallengeRecord.of(transcript);
        List<Claim> taken = record.claims().stream()
                .filter(claim -> record.ownerAt(claim.name(), claim.order()).isPresent())
                .toList();
        List<Claim> freed = record.claims().stream()
                .filter(claim -> !taken.contains(claim) && hadAnOwner(record, claim))
                .toList();
        return record.notAttempted()
                .or(() -> new Refusals(id(), ChallengeText.TAKEN_NAME, record).judge(taken))
                .or(() -> ownerIsSaidToLeave(record, taken))
                .or(() -> neverFree(freed))
                .orElseGet(() -> taken.isEmpty() || freed.isEmpty() ? NotReached.in(transcript) : Verdict.passed());
    }

    private static boolean hadAnOwner(ChallengeRecord record, Claim claim) {
        return record.people().stream()
                .anyMatch(person -> person.name().equals(claim.name()) && person.left() < claim.order());
    }

    /** One that was refused and went away is nobody; its going must not be told as the owner's. */
    private static Optional<Verdict> ownerIsSaidToLeave(ChallengeRecord record, List<Claim> taken) {
        for (Claim claim : taken) {
            Person owner = record.ownerAt(claim.name(), claim.order()).orElseThrow();
            for (Person listener : record.people()) {
                Optional<Line> notice = listener.heardBetween(claim.order(), owner.gone()).stream()
                        .filter(line -> line.text().endsWith(ChatText.left(claim.name())))
                        .findFirst();
                if (notice.isPresent()) {
                    return Optional.of(Verdict.failed(
                            Message.of(
                                    "taken-name.left",
                                    Quote.of(claim.name()),
                                    listener.name(),
                                    Quote.of(notice.get().text())),
                            claim.order(),
                            notice.get().order()));
                }
            }
        }
        return Optional.empty();
    }

    /** A server may free a name a moment after it told that its owner has left: the last try counts. */
    private static Optional<Verdict> neverFree(List<Claim> freed) {
        return freed.stream()
                .filter(claim -> freed.stream()
                        .filter(other -> other.who().equals(claim.who()))
                        .max(Comparator.comparingLong(Claim::order))
                        .filter(last -> !last.isAccepted())
                        .isPresent())
                .findFirst()
                .map(claim -> Verdict.failed(
                        Message.of("taken-name.never-free", Quote.of(claim.name()), Quote.lastOf(claim.answer())),
                        claim.order()));
    }
}
