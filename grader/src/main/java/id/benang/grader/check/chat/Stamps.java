package id.benang.grader.check.chat;

import id.benang.grader.model.Event;
import id.benang.grader.model.LabModule;
import id.benang.grader.model.Transcript;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The stamps of one module: what they must look like, and which ones a transcript holds. */
final class Stamps {

    /**
     * A broadcast that was heard.
     *
     * @param stamp what stood in front of its text
     */
    record Stamped(Member listener, Heard heard, String stamp, ChatRecord.Cause cause) {}

    /** What the clocks of two programs on one machine may differ by when they read it in different ways. */
    private static final Duration CLOCK_GRAIN = Duration.ofMillis(50);

    private static final Pattern DATE_AND_TIME_SHAPE =
            Pattern.compile("\\[[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}:[0-9]{2}\\] ");
    private static final Pattern TIME_SHAPE = Pattern.compile("\\[[0-9]{2}:[0-9]{2}:[0-9]{2}\\] ");
    private static final DateTimeFormatter DATE_AND_TIME =
            DateTimeFormatter.ofPattern("'['uuuu-MM-dd HH:mm:ss'] '", Locale.ROOT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("'['HH:mm:ss'] '", Locale.ROOT);

    /** From UTC-12 to UTC+14; a whole number of days is no matter of zones. */
    private static final Duration MOST_BETWEEN_ZONES = Duration.ofHours(26);

    private static final long MINUTES_A_DAY = Duration.ofDays(1).toMinutes();

    private final LabModule module;
    private final ZoneId zone;

    private Stamps(LabModule module, ZoneId zone) {
        this.module = module;
        this.zone = zone;
    }

    /** The stamps that the program of a transcript should write, in its own time zone. */
    static Stamps of(Transcript transcript, ZoneId zone) {
        return new Stamps(transcript.module(), zone);
    }

    /** The zone that the program was started in; the transcript must hold the start. */
    static Optional<ZoneId> zone(Transcript transcript) {
        return transcript
                .first(Event.Started.class, any -> true)
                .map(started -> started.event().zone());
    }

    /** How the module's stamp is written, for people. */
    static String pattern(LabModule module) {
        return switch (module) {
            case FOLDER_A -> "[yyyy-MM-dd HH:mm:ss] ";
            case FOLDER_B -> "[HH:mm:ss] ";
            default -> "";
        };
    }

    /** Whether a stamp has the module's shape to the letter. */
    static boolean hasShape(LabModule module, String stamp) {
        return switch (module) {
            case FOLDER_A -> DATE_AND_TIME_SHAPE.matcher(stamp).matches();
            case FOLDER_B -> TIME_SHAPE.matcher(stamp).matches();
            default -> stamp.isEmpty();
        };
    }

    /** The stamp as it should be at a moment. */
    String write(ZonedDateTime moment) {
        return (module == LabModule.FOLDER_A ? DATE_AND_TIME : TIME).format(moment);
    }

    /** The earliest moment that a broadcast's stamp may name: that of its cause. */
    ZonedDateTime earliest(Stamped stamped) {
        return stamped.cause().at().wall().minus(CLOCK_GRAIN).atZone(zone);
    }

    /** The latest: when it had arrived. */
    ZonedDateTime latest(Stamped stamped) {
        return stamped.heard().at().wall().plus(CLOCK_GRAIN).atZone(zone);
    }

    /** Whether a stamp names a second between the cause of the broadcast and its arrival. */
    boolean isOfItsMoment(Stamped stamped) {
        return seconds(stamped).stream().anyMatch(second -> stamped.stamp().equals(write(second)));
    }

    /** Whether a stamp is right for the clocks of UTC. */
    boolean isUtc(Stamped stamped) {
        return seconds(stamped).stream()
                .map(second -> second.withZoneSameInstant(ZoneOffset.UTC))
                .anyMatch(second -> stamped.stamp().equals(write(second)));
    }

    /** Whether a stamp is a whole number of minutes away, and no more than clocks of two zones are. */
    boolean isOfAnotherZone(Stamped stamped) {
        return seconds(stamped).stream().anyMatch(second -> isOfAnotherZone(stamped.stamp(), second));
    }

    private boolean isOfAnotherZone(String stamp, ZonedDateTime second) {
        try {
            LocalDateTime told = module == LabModule.FOLDER_A
                    ? LocalDateTime.parse(stamp, DATE_AND_TIME)
                    : LocalTime.parse(stamp, TIME).atDate(second.toLocalDate());
            Duration away = Duration.between(second.toLocalDateTime(), told);
            long minutes = Math.abs(away.toMinutes());
            return away.toSecondsPart() == 0
                    && minutes % MINUTES_A_DAY > 0
                    && minutes <= MOST_BETWEEN_ZONES.toMinutes();
        } catch (DateTimeParseException noMoment) {
            return false;
        }
    }

    /** Every second that a broadcast's stamp may name. */
    List<ZonedDateTime> seconds(Stamped stamped) {
        List<ZonedDateTime> seconds = new ArrayList<>();
        ZonedDateTime latest = latest(stamped);
        for (ZonedDateTime second = earliest(stamped).withNano(0);
                !second.isAfter(latest);
                second = second.plusSeconds(1)) {
            seconds.add(second);
        }
        return seconds;
    }

    /** Every broadcast that was heard: joins, chat lines and leaves, each after its cause. */
    static List<Stamped> in(Transcript transcript) {
        return transcript.readAs(InOrder.class, Stamps::read).all();
    }

    /** The stamped broadcasts of one record: listener by listener, each in the order in which it heard them. */
    private record InOrder(List<Stamped> all) {}

    private static InOrder read(Transcript transcript) {
        ChatRecord chat = ChatRecord.of(transcript);
        List<ChatRecord.Cause> causes = chat.broadcasts();
        List<Stamped> all = new ArrayList<>();
        for (Member listener : chat.members()) {
            Map<Integer, Stamped> byPlace = new TreeMap<>();
            causes.forEach(cause -> listener.hearing().places(cause.text()).stream()
                    .filter(place -> cause.order() < listener.heard().get(place).order())
                    .forEach(place -> byPlace.putIfAbsent(
                            place, stamped(listener, listener.heard().get(place), cause))));
            all.addAll(byPlace.values());
        }
        return new InOrder(List.copyOf(all));
    }

    private static Stamped stamped(Member listener, Heard heard, ChatRecord.Cause cause) {
        return new Stamped(listener, heard, heard.as(cause.text()).stamp(), cause);
    }
}
