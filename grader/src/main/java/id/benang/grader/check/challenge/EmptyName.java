package id.benang.grader.check.challenge;

import id.benang.grader.check.Check;
import id.benang.grader.check.NotReached;
import id.benang.grader.model.ChallengeText;
import id.benang.grader.model.Transcript;
import id.benang.grader.model.Verdict;
import java.util.List;

/** A name that is empty or blank is refused, and asked for again. */
public final class EmptyName implements Check {

    @Override
    public String id() {
        return "empty-name";
    }

    @Override
    public Verdict judge(Transcript transcript) {
        ChallengeRecord record = ChallengeRecord.of(transcript);
        List<Claim> blank =
                record.claims().stream().filter(claim -> claim.name().isBlank()).toList();
        return record.notAttempted()
                .or(() -> new Refusals(id(), ChallengeText.EMPTY_NAME, record).judge(blank))
                .orElseGet(() -> blank.isEmpty() ? NotReached.in(transcript) : Verdict.passed());
    }
}
