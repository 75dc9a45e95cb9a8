package id.benang.folderb;

import id.benang.chat.Stamp;
import java.time.Clock;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The time of day of a broadcast, in local time, as in {@code [14:30:15] }. */
public final class TimeStamp implements Stamp {
    // HH counts to 23, hh would stop at 12; mm is the minute, MM would be the month.
    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern("'['HH:mm:ss']' ", Locale.ROOT);

    private final Clock clock;

    /** Stamps by the given clock and its time zone. */
    public TimeStamp(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String now() {
        return LocalTime.now(clock).format(FORMAT);
    }
}
