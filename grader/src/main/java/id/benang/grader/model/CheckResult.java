package id.benang.grader.model;

import java.util.Optional;

/**
 * One row of a grade.
 *
 * @param id the check's id, without its module
 * @param points what was earned
 * @param max what could be earned
 * @param feedback what helps to understand a failure
 */
public record CheckResult(String id, Verdict verdict, double points, double max, Optional<Feedback> feedback) {

    /** A row that needs no explanation beyond its verdict. */
    public CheckResult(String id, Verdict verdict, double points, double max) {
        this(id, verdict, points, max, Optional.empty());
    }

    /** The same row, explained. */
    public CheckResult with(Feedback explanation) {
        return new CheckResult(id, verdict, points, max, Optional.of(explanation));
    }
}
