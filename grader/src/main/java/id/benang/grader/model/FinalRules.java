package id.benang.grader.model;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * What an instructor's rubric says of the final mark, beside what the checks are worth. None of it bears on the
 * automatic grading.
 *
 * @param report the lab report's part; without it the final mark is that of the programs
 * @param late what lateness costs; without it, nothing
 */
public record FinalRules(Optional<FinalRules.ReportPart> report, Optional<FinalRules.LateRule> late) {

    /** The best final mark. */
    public static final double BEST = 100;

    /**
     * The lab report.
     *
     * @param points the most that it earns
     * @param weight its share in the final mark, in percent; the programs have the rest
     */
    public record ReportPart(double points, double weight) {}

    /**
     * What lateness costs.
     *
     * @param due until when to hand in; without it only the instructor can say who was late
     * @param grace by how much the time to hand in is really longer
     * @param perDay percent of the final mark for each day begun
     * @param atMost percent of the final mark that lateness costs at most
     */
    public record LateRule(Optional<OffsetDateTime> due, Duration grace, double perDay, double atMost) {}

    /** Rules of a rubric that has none. */
    public static FinalRules none() {
        return new FinalRules(Optional.empty(), Optional.empty());
    }

    /** Whether a final mark follows from these rules, and not only from what is added by hand. */
    public boolean isEmpty() {
        return report.isEmpty() && late.isEmpty();
    }
}
