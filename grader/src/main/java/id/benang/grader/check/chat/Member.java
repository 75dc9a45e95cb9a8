package id.benang.grader.check.chat;

import id.benang.grader.model.Event;
import id.benang.grader.model.Line;
import id.benang.grader.model.Transcript;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * One connection in a chat's record.
 *
 * @param who the name of the connection in the record
 * @param connected when it stood
 * @param username the first line it sent, if it sent any
 * @param hearing what it received
 * @param welcomed when its welcome was complete
 * @param departure when and how it went
 */
record Member(
        String who,
        long connected,
        Optional<Line> username,
        Hearing hearing,
        OptionalLong welcomed,
        Optional<Transcript.Placed<Event.Left>> departure) {

    /** Whether this one was in from an entry on, and had not left by it. */
    boolean presentAt(long order) {
        return welcomed.isPresent() && welcomed.getAsLong() < order && stayedUntil(order);
    }

    /** Whether this one had not left by an entry. */
    boolean stayedUntil(long order) {
        return left() > order;
    }

    /** When it left; later than everything for one that never did. */
    long left() {
        return departure.map(Transcript.Placed::order).orElse(Long.MAX_VALUE);
    }

    /** The username, or nothing where none was sent. */
    String name() {
        return username.map(Line::text).orElse("");
    }

    /** All that it received that is this text, stamped or not. */
    List<Heard> all(String text) {
        return hearing.all(text);
    }

    /** What it received. */
    List<Heard> heard() {
        return hearing.lines();
    }

    /** What it received, as it came. */
    List<Line> lines() {
        return heard().stream().map(Heard::line).toList();
    }
}
