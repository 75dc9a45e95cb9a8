package id.benang.grader.corpus;

import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * What a proof was run under.
 *
 * @param runs how often each member was graded
 * @param load how many busy loops ran beside it
 * @param sideBySide how many members were graded at once
 */
record Conditions(int runs, int load, int sideBySide) {

    String sentence() {
        return "%d run(s) of each on %s (UTC), Java %s, %s %s, %d processor(s) available, %d busy loop(s) beside it, %d graded at once."
                .formatted(
                        runs,
                        LocalDate.now(ZoneOffset.UTC),
                        Runtime.version(),
                        System.getProperty("os.name"),
                        System.getProperty("os.arch"),
                        Runtime.getRuntime().availableProcessors(),
                        load,
                        sideBySide);
    }
}
