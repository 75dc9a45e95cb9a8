package id.benang.grader.check.challenge;

import id.benang.grader.check.Nearest;
import id.benang.grader.check.Quote;
import id.benang.grader.model.Line;
import id.benang.grader.model.Message;
import id.benang.grader.model.Verdict;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What must become of a name that may not be had: a text that says why, the question again, and another try. */
final class Refusals {

    private final String id;
    private final String text;
    private final ChallengeRecord record;

    /**
     * @param id the check's id, under which the ways to fail have their texts
     * @param text what the server says to such a name
     */
    Refusals(String id, String text, ChallengeRecord record) {
        this.id = id;
        this.text = text;
        this.record = record;
    }

    /** Why these claims were not refused as they should have been. */
    Optional<Verdict> judge(List<Claim> claims) {
        return claims.stream()
                .map(this::judge)
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> claims.stream()
                        .map(this::tryAgain)
                        .flatMap(Optional::stream)
                        .findFirst());
    }

    private Optional<Verdict> judge(Claim claim) {
        if (claim.isRefused(text)) {
            return Optional.empty();
        }
        String name = Quote.of(claim.name());
        if (claim.isAccepted()) {
            return Optional.of(Verdict.failed(Message.of(id + ".accepted", name), claim.order()));
        }
        String came = Quote.lastOf(claim.answer());
        return Optional.of(Verdict.failed(
                claim.closed() ? Message.of(id + ".closed", name, came) : Message.of(id + ".other", name, came),
                Nearest.among(claim.answer().stream().map(Line::text).toList(), text),
                claim.order()));
    }

    /** The last name that a refused one asked for is one that it may have. */
    private Optional<Verdict> tryAgain(Claim refused) {
        return record.claims().stream()
                .filter(claim -> claim.who().equals(refused.who()))
                .max(Comparator.comparingLong(Claim::order))
                .filter(last -> !last.isRefused(text) && !last.isAccepted())
                .map(last -> Verdict.failed(
                        Message.of(id + ".stuck", Quote.of(last.name()), Quote.lastOf(last.answer())), last.order()));
    }
}
