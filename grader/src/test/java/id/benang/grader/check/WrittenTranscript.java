package id.benang.grader.check;

import id.benang.grader.model.Bytes;
import id.benang.grader.model.ChatText;
import id.benang.grader.model.Entry;
import id.benang.grader.model.Event;
import id.benang.grader.model.LabModule;
import id.benang.grader.model.Message;
import id.benang.grader.model.Moment;
import id.benang.grader.model.Transcript;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * Writes a transcript by hand, event by event, as a scenario would have recorded it. The wall clock stands still
 * until {@link #later}; the zone of the program is seven hours ahead of UTC.
 */
public final class WrittenTranscript {

    /** Twenty past three in the afternoon: the hour is past twelve and the minute is no month. */
    public static final LocalDateTime BEGIN = LocalDateTime.of(2026, 3, 2, 15, 20, 30, 500_000_000);

    public static final ZoneOffset ZONE = ZoneOffset.ofHours(7);

    private final LabModule module;
    private final List<Entry> entries = new ArrayList<>();
    private Function<ZonedDateTime, String> stamp = moment -> "";
    private ZonedDateTime now = BEGIN.atZone(ZONE);
    private int ports = 54_320;

    private WrittenTranscript(LabModule module) {
        this.module = module;
    }

    public static WrittenTranscript of(LabModule module) {
        return new WrittenTranscript(module);
    }

    public Transcript build() {
        return new Transcript("written", module, entries);
    }

    /** From now on the shorthands put the program's local time, written in this pattern, in front of broadcasts. */
    public WrittenTranscript stamped(String pattern) {
        return stampedBy(moment -> java.time.format.DateTimeFormatter.ofPattern(pattern, Locale.ROOT)
                .format(moment));
    }

    public WrittenTranscript stampedBy(Function<ZonedDateTime, String> writer) {
        stamp = writer;
        return this;
    }

    public WrittenTranscript later(long millis) {
        now = now.plus(Duration.ofMillis(millis));
        return this;
    }

    public WrittenTranscript record(Event event) {
        long order = entries.size();
        Duration since = Duration.between(BEGIN.atZone(ZONE), now);
        entries.add(new Entry(order, new Moment(since.toNanos(), now.toInstant()), event));
        return this;
    }

    public WrittenTranscript started() {
        return record(new Event.Started(List.of("java", "Server"), ZONE));
    }

    public WrittenTranscript listening(int port, int asked) {
        return record(new Event.Listening(port, asked));
    }

    public WrittenTranscript exited(int status) {
        return record(new Event.Exited(status));
    }

    public WrittenTranscript step(String name) {
        return record(new Event.Step(name));
    }

    public WrittenTranscript gaveUp(String waitingFor) {
        return record(new Event.GaveUp(waitingFor));
    }

    public WrittenTranscript trouble(String key, Object... arguments) {
        return record(new Event.GraderTrouble(Message.of(key, arguments)));
    }

    public WrittenTranscript prints(String text) {
        return prints(Bytes.utf8(text));
    }

    public WrittenTranscript prints(Bytes bytes) {
        return record(new Event.Printed(Event.Stream.OUT, bytes));
    }

    public WrittenTranscript printsError(String text) {
        return record(new Event.Printed(Event.Stream.ERR, Bytes.utf8(text)));
    }

    public WrittenTranscript types(String text) {
        return record(new Event.Typed(Bytes.utf8(text)));
    }

    public WrittenTranscript inputEnded() {
        return record(new Event.InputEnded());
    }

    public WrittenTranscript refusing(int port) {
        return record(new Event.Refusing(port));
    }

    /** Connects from a port of its own, 54321 for the first one. */
    public WrittenTranscript connected(String who) {
        return record(new Event.Connected(who, ++ports));
    }

    public WrittenTranscript refused(String who) {
        return record(new Event.ConnectFailed(who, "Connection refused"));
    }

    public WrittenTranscript sends(String who, String text) {
        return record(new Event.Sent(who, Bytes.utf8(text)));
    }

    public WrittenTranscript receives(String who, String text) {
        return receives(who, Bytes.utf8(text));
    }

    public WrittenTranscript receives(String who, Bytes bytes) {
        return record(new Event.Received(who, bytes));
    }

    public WrittenTranscript ended(String who) {
        return record(new Event.EndReceived(who));
    }

    public WrittenTranscript resetBySelf(String who) {
        return record(new Event.ResetReceived(who, "Connection reset"));
    }

    public WrittenTranscript left(String who, Event.Departure how) {
        return record(new Event.Left(who, how));
    }

    /** The server knows all that somebody did so far. */
    public WrittenTranscript noticed(String who) {
        return record(new Event.Noticed(who));
    }

    /** Somebody hears a broadcast, stamped as the module's server does it. */
    public WrittenTranscript hears(String who, String text) {
        return receives(who, stamp.apply(now) + text + "\n");
    }

    private WrittenTranscript allHear(List<String> hearers, String text) {
        hearers.forEach(hearer -> hears(hearer, text));
        return this;
    }

    /** Connects, is asked, and gives its name; nothing comes of it yet. */
    public WrittenTranscript names(String who) {
        return connected(who).receives(who, ChatText.NICK + "\n").sends(who, who + "\n");
    }

    /** Comes in as a right server has it: these others and the newcomer are told, and the newcomer is welcomed. */
    public WrittenTranscript joins(String who, String... others) {
        return names(who)
                .allHear(List.of(others), ChatText.joined(who))
                .hears(who, ChatText.joined(who))
                .receives(who, ChatText.WELCOME + "\n");
    }

    /** Says something with the name in front, and these hear it. */
    public WrittenTranscript says(String who, String text, String... hearers) {
        String line = who + ": " + text;
        return sends(who, line + "\n").allHear(List.of(hearers), line);
    }

    /** Goes, and these are told. */
    public WrittenTranscript leaves(String who, Event.Departure how, String... hearers) {
        return left(who, how).allHear(List.of(hearers), ChatText.left(who));
    }
}
