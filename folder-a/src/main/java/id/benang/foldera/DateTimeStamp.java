package id.benang.foldera;

import id.benang.chat.Stamp;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The date and time of a broadcast, in local time, as in {@code [2026-03-09 14:30:15] }. */
public final class DateTimeStamp implements Stamp {
    // HH counts to 23, hh would stop at 12; MM is the month, mm the minute.
    private static final DateTimeFormatter FORMAT =
            DateTimeFormatter.ofPattern("'['yyyy-MM-dd HH:mm:ss']' ", Locale.ROOT);

    private final Clock clock;

    /** Stamps by the given clock and its time zone. */
    public DateTimeStamp(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String now() {
        return LocalDateTime.now(clock).format(FORMAT);
    }
}
