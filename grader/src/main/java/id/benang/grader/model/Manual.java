package id.benang.grader.model;

import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What an instructor adds by hand for one student.
 *
 * @param report the points of the lab report
 * @param lateDays how many days late the instructor counts, whatever {@code handedIn} says
 * @param handedIn when it was handed in
 * @param adjustment points of the final mark to be added; below 0 to be taken away
 * @param excused what is not asked of this student
 * @param remark a text for the student; empty where there is none
 */
public record Manual(
        OptionalDouble report,
        OptionalInt lateDays,
        Optional<OffsetDateTime> handedIn,
        OptionalDouble adjustment,
        Set<Manual.Excuse> excused,
        String remark) {

    /** What a student may be excused from. */
    public enum Excuse {
        /** The report does not count: the programs have its share too. */
        REPORT,
        /** Lateness costs nothing. */
        LATE
    }

    public Manual {
        excused = Set.copyOf(excused);
    }

    /** Of a student of whom nothing was noted. */
    public static Manual nothing() {
        return new Manual(
                OptionalDouble.empty(), OptionalInt.empty(), Optional.empty(), OptionalDouble.empty(), Set.of(), "");
    }
}
