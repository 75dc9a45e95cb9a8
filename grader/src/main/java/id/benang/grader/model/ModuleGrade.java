package id.benang.grader.model;

import java.util.List;
import java.util.Optional;

/**
 * The grade of one module.
 *
 * @param score from 0 to {@code max}
 * @param checks one row a check; empty when the module is missing or does not compile
 * @param challenges one row a challenge; their points are a bonus on top of the score
 * @param notes what a person should know, e.g. which class was taken for the server
 * @param message why there are no checks, if there are none
 */
public record ModuleGrade(
        LabModule module,
        double score,
        double max,
        List<CheckResult> checks,
        List<CheckResult> challenges,
        List<Message> notes,
        Optional<Message> message) {

    public ModuleGrade {
        checks = List.copyOf(checks);
        challenges = List.copyOf(challenges);
        notes = List.copyOf(notes);
    }

    /** The grade of a module without challenges. */
    public ModuleGrade(
            LabModule module,
            double score,
            double max,
            List<CheckResult> checks,
            List<Message> notes,
            Optional<Message> message) {
        this(module, score, max, checks, List.of(), notes, message);
    }

    /** What the challenges have earned. */
    public double bonus() {
        return challenges.stream().mapToDouble(CheckResult::points).sum();
    }

    /** Whether any of the challenges was judged: the program shows one, and its base is sound. */
    public boolean attemptsChallenges() {
        return challenges.stream().anyMatch(ModuleGrade::isJudged);
    }

    private static boolean isJudged(CheckResult row) {
        return !(row.verdict() instanceof Verdict.LeftOut) && !(row.verdict() instanceof Verdict.Skipped);
    }
}
