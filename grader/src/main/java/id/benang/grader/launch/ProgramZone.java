package id.benang.grader.launch;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;

/**
 * The time zone a program is started in: one in which the local time is twenty past three in the afternoon when it
 * is chosen. So the hour is past twelve and the minute is no month, and whoever writes {@code hh} for {@code HH},
 * {@code MM} for minutes or {@code mm} for months shows it. The zone holds for 39 minutes from its choice; then
 * the minute could be a month.
 *
 * @param offset the zone's distance from UTC, in whole minutes
 */
public record ProgramZone(ZoneOffset offset) {

    private static final int WANTED_MINUTE_OF_DAY = 15 * 60 + 20;
    private static final int MINUTES_OF_DAY = 24 * 60;
    private static final int EARLIEST = -12 * 60;

    /** The zone for a program that is started about now. */
    public static ProgramZone at(Instant now) {
        ZonedDateTime utc = now.atZone(ZoneOffset.UTC);
        int minuteOfDay = utc.getHour() * 60 + utc.getMinute();
        int distance = Math.floorMod(WANTED_MINUTE_OF_DAY - minuteOfDay - EARLIEST, MINUTES_OF_DAY) + EARLIEST;
        return new ProgramZone(ZoneOffset.ofTotalSeconds(distance * 60));
    }

    public ZoneId zone() {
        return offset;
    }

    /** The zone as Java's {@code user.timezone} takes it, e.g. {@code GMT+05:17}. */
    public String javaName() {
        return "GMT" + signed(offset.getTotalSeconds());
    }

    /** The zone as POSIX's {@code TZ} takes it, where the sign counts the other way. */
    public String posixName() {
        return "BNG" + signed(-offset.getTotalSeconds());
    }

    private static String signed(int seconds) {
        int minutes = Math.abs(seconds) / 60;
        return "%s%02d:%02d".formatted(seconds < 0 ? "-" : "+", minutes / 60, minutes % 60);
    }
}
