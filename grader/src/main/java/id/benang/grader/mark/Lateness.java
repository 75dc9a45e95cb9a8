package id.benang.grader.mark;

import id.benang.grader.model.FinalRules.LateRule;
import id.benang.grader.model.Manual;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.OptionalInt;

/** How late something was. */
final class Lateness {

    private Lateness() {}

    /** The days late; nothing where nothing is known of it. What the instructor counted goes first. */
    static OptionalInt days(Manual manual, LateRule rule) {
        if (manual.lateDays().isPresent()
                || manual.handedIn().isEmpty()
                || rule.due().isEmpty()) {
            return manual.lateDays();
        }
        OffsetDateTime end = rule.due().get().plus(rule.grace());
        return OptionalInt.of(daysBegun(Duration.between(end, manual.handedIn().get())));
    }

    /** Each 24 hours, and what is begun of them. */
    private static int daysBegun(Duration late) {
        if (late.isNegative()) {
            return 0;
        }
        long whole = late.toDays();
        return Math.toIntExact(late.equals(Duration.ofDays(whole)) ? whole : whole + 1);
    }
}
