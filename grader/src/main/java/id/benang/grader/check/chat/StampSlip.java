package id.benang.grader.check.chat;

import id.benang.grader.model.LabModule;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A usual slip in writing a moment down: what it makes of a right moment tells it from all others. */
enum StampSlip {
    TWELVE("uuuu-MM-dd hh:mm:ss"),
    MONTH_FOR_MINUTES("uuuu-MM-dd HH:MM:ss"),
    MINUTES_FOR_MONTH("uuuu-mm-dd HH:mm:ss"),
    DAY_OF_YEAR("uuuu-MM-DD HH:mm:ss"),
    UTC("uuuu-MM-dd HH:mm:ss");

    /** The date and the blank behind it, in a pattern. */
    private static final int DATE = "uuuu-MM-dd ".length();

    private final String pattern;

    StampSlip(String pattern) {
        this.pattern = pattern;
    }

    /** The slip that explains a stamp which is wrong, if one does. */
    static Optional<StampSlip> of(LabModule module, String stamp, List<ZonedDateTime> rightMoments) {
        return Arrays.stream(values())
                .filter(slip -> rightMoments.stream()
                        .anyMatch(moment -> slip.written(module, moment).equals(stamp)))
                .findFirst();
    }

    private String written(LabModule module, ZonedDateTime moment) {
        String wanted = module == LabModule.FOLDER_A ? pattern : pattern.substring(DATE);
        ZonedDateTime told = this == UTC ? moment.withZoneSameInstant(ZoneOffset.UTC) : moment;
        return "[" + DateTimeFormatter.ofPattern(wanted, Locale.ROOT).format(told) + "] ";
    }

    /** The key of the text that tells it. */
    String key() {
        return "stamp-time." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
