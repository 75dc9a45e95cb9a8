package id.benang.grader.corpus;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;

/**
 * What a proof was run under.
 *
 * @param runs how often each member was graded
 * @param load how many busy loops ran beside it
 * @param sideBySide how many members were graded at once
 */
record Conditions(int runs, int load, int sideBySide) {

    String sentence() {
        return String.format(
                Locale.ROOT,
                "%d run(s) of each on %s (UTC), Java %s, %s %s, %d processor(s), %d busy loop(s) beside it, %d at once.",
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
