package id.benang.grader.grading;

import id.benang.grader.check.Catalogue;
import id.benang.grader.check.Check;
import id.benang.grader.check.NotReached;
import id.benang.grader.model.CheckResult;
import id.benang.grader.model.Feedback;
import id.benang.grader.model.LabModule;
import id.benang.grader.model.Transcript;
import id.benang.grader.model.Verdict;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** The verdicts of one module as they come in, and what follows from one for another. */
final class Judgement {

    /** What a module is worth, whatever of it was left out. */
    private static final double MAX = 100;

    private final LabModule module;
    private final Rubric rubric;
    private final Map<String, Verdict> verdicts = new LinkedHashMap<>();
    private final Map<String, Feedback> feedbacks = new HashMap<>();

    Judgement(LabModule module, Rubric rubric) {
        this.module = module;
        this.rubric = rubric;
    }

    /** Whether a check can still be reached: nothing that it builds on has failed. */
    boolean isOpen(String check) {
        return blockedBy(check).isEmpty();
    }

    /**
     * Judges one check from a record.
     *
     * @return its row
     */
    CheckResult judge(String check, Transcript transcript) {
        return settle(check, blocked(check).orElseGet(() -> verdict(check, transcript)));
    }

    /**
     * Judges a check that has passed once more, from another record. Where that shows nothing of it, it stays passed.
     *
     * @return its row, if the verdict is another now
     */
    Optional<CheckResult> judgeAgain(String check, Transcript transcript) {
        boolean stands = !(verdicts.get(check) instanceof Verdict.Passed)
                || NotReached.is(checkWithId(check).judge(transcript));
        return Optional.of(check)
                .filter(any -> !stands)
                .map(any -> verdict(check, transcript))
                .filter(verdict -> !(verdict instanceof Verdict.Passed))
                .map(verdict -> settle(check, verdict));
    }

    /** Gives a check a verdict without a record: skipped for its base, or left open for the grader's own trouble. */
    CheckResult settle(String check, Verdict verdict) {
        verdicts.put(check, verdict);
        feedbacks.remove(check);
        return row(check, verdict, 1);
    }

    /** The verdict of a check whose base did not pass: skipped, or as open or left out as the base is. */
    Optional<Verdict> blocked(String check) {
        return blockedBy(check).map(this::whyNot);
    }

    private Verdict whyNot(String base) {
        Verdict verdict =
                Optional.ofNullable(verdicts.get(base)).or(() -> blocked(base)).orElseThrow();
        return verdict instanceof Verdict.Inconclusive || verdict instanceof Verdict.LeftOut
                ? verdict
                : new Verdict.Skipped(base);
    }

    private Verdict verdict(String check, Transcript transcript) {
        Verdict verdict = checkWithId(check).judge(transcript);
        // Where the grader itself had trouble, nothing is held against the program.
        return verdict instanceof Verdict.Failed && !transcript.troubles().isEmpty()
                ? new Verdict.Inconclusive(transcript.troubles().get(0))
                : verdict;
    }

    private Check checkWithId(String id) {
        return Catalogue.of(module).stream()
                .filter(check -> check.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Optional<String> blockedBy(String check) {
        return rubric.rule(module, check).needs().stream()
                .filter(this::isInTheWay)
                .findFirst();
    }

    private boolean isInTheWay(String base) {
        Verdict verdict = verdicts.get(base);
        if (verdict == null) {
            // One that will never be reached stands in the way before anybody says so.
            return rubric.knows(module, base) && blockedBy(base).isPresent();
        }
        // What is left out for this program blocks nothing, but for a challenge that was not attempted.
        return !(verdict instanceof Verdict.Passed)
                && !(verdict instanceof Verdict.LeftOut && !rubric.isChallenge(base));
    }

    /**
     * The rows of all checks but the challenges, in the order of the catalogue. The points of what was left out are
     * spread over the rest, in proportion.
     */
    List<CheckResult> rows() {
        double counted = verdicts.entrySet().stream()
                .filter(row -> !rubric.isChallenge(row.getKey()))
                .filter(row -> !(row.getValue() instanceof Verdict.LeftOut))
                .mapToDouble(row -> rubric.rule(module, row.getKey()).points())
                .sum();
        return rows(check -> !rubric.isChallenge(check), counted > 0 ? MAX / counted : 1);
    }

    /** The rows of the challenges, in the order of the catalogue. Their points are a bonus. */
    List<CheckResult> challenges() {
        return rows(rubric::isChallenge, 1);
    }

    private List<CheckResult> rows(Predicate<String> wanted, double factor) {
        List<CheckResult> rows = new ArrayList<>();
        for (Check check : Catalogue.of(module)) {
            Verdict verdict = verdicts.get(check.id());
            if (verdict != null && wanted.test(check.id())) {
                rows.add(row(check.id(), verdict, factor));
            }
        }
        return rows;
    }

    /** Keeps what explains a row's failure, for as long as it stays the verdict. */
    CheckResult explain(CheckResult row, Feedback feedback) {
        feedbacks.put(row.id(), feedback);
        return row.with(feedback);
    }

    private CheckResult row(String check, Verdict verdict, double factor) {
        double max = verdict instanceof Verdict.LeftOut
                ? 0
                : factor * rubric.rule(module, check).points();
        return new CheckResult(
                check,
                verdict,
                verdict instanceof Verdict.Passed ? max : 0,
                max,
                Optional.ofNullable(feedbacks.get(check)));
    }
}
