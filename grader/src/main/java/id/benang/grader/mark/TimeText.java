package id.benang.grader.mark;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times as people write them into a file. */
final class TimeText {

    private static final Pattern TIME = Pattern.compile("(?<date>\\d{4}-\\d{2}-\\d{2})(?:T| +)"
            + "(?<hour>\\d{1,2})(?<rest>:\\d{2}(?::\\d{2})?)(?:\\.\\d{1,9})?"
            + " *(?<zone>Z|[+-]\\d{2}(?::?\\d{2})?)?");
    private static final Pattern LENGTH =
            Pattern.compile("(?<number>\\d{1,4}) *(?<unit>minute|hour|day)s?", Pattern.CASE_INSENSITIVE);

    private static final Duration LONGEST = Duration.ofDays(365);

    private TimeText() {}

    /**
     * A time such as {@code 2026-11-20T23:59:00+07:00}, with a blank for the {@code T} and without seconds if need be.
     *
     * @param usual the zone of a time that names none; without it, such a time is none
     * @return nothing if the text is no such time
     */
    static Optional<OffsetDateTime> time(String text, Optional<ZoneOffset> usual) {
        Matcher time = TIME.matcher(text);
        if (!time.matches()) {
            return Optional.empty();
        }
        try {
            Optional<ZoneOffset> zone =
                    Optional.ofNullable(time.group("zone")).map(ZoneOffset::of).or(() -> usual);
            LocalDate date = LocalDate.parse(time.group("date"));
            String hour = time.group("hour").length() == 1 ? "0" + time.group("hour") : time.group("hour");
            LocalTime clock = LocalTime.parse(hour + time.group("rest"));
            return zone.map(offset -> OffsetDateTime.of(date, clock, offset));
        } catch (DateTimeException noSuchTime) {
            return Optional.empty();
        }
    }

    /**
     * A length such as {@code 15 minutes}, {@code 2 hours} or {@code 1 day}, or as ISO 8601 has it.
     *
     * @return nothing if the text is no such length, less than nothing, or more than a year
     */
    static Optional<Duration> length(String text) {
        Matcher length = LENGTH.matcher(text);
        try {
            String iso = length.matches() ? iso(length.group("number"), length.group("unit")) : text;
            return Optional.of(Duration.parse(iso))
                    .filter(duration -> !duration.isNegative() && duration.compareTo(LONGEST) <= 0);
        } catch (DateTimeException noLength) {
            return Optional.empty();
        }
    }

    private static String iso(String number, String unit) {
        return switch (unit.charAt(0)) {
            case 'm', 'M' -> "PT" + number + "M";
            case 'h', 'H' -> "PT" + number + "H";
            default -> "P" + number + "D";
        };
    }
}
