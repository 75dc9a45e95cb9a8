package id.benang.grader.model;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * A student's final mark and how it came about. All numbers but those of the rules have two decimals at most, and what
 * follows from another number follows from it as it is written.
 *
 * @param programs the automatic part; nothing where the submission could not be graded
 * @param report the lab report's part; nothing where it has none, or none yet
 * @param sum what the parts count together, from 0 to 100
 * @param daysLate days begun after the time was up; nothing where nothing is known of it
 * @param percentOff what lateness costs, in percent of the sum
 * @param deduction the same in points
 * @param mark the final mark, from 0 to 100; nothing as long as something is missing
 * @param open what is missing, if something is
 */
public record FinalMark(
        FinalRules rules,
        Manual manual,
        Optional<FinalMark.Part> programs,
        Optional<FinalMark.Part> report,
        double sum,
        OptionalInt daysLate,
        double percentOff,
        double deduction,
        OptionalDouble mark,
        Optional<Message> open) {

    /**
     * A part of the mark.
     *
     * @param points what was earned
     * @param max of how many
     * @param weight the part's share in the final mark, in percent
     * @param counted what it counts, in points of the final mark
     */
    public record Part(double points, double max, double weight, double counted) {}
}
