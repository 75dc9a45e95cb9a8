package id.benang.grader.check.challenge;

import id.benang.grader.model.Line;
import java.util.List;

/**
 * A connection that got in.
 *
 * @param who the connection
 * @param name the username under which it got in
 * @param welcomed when it was in
 * @param left when the grader left, or later than everything
 * @param ended when the server ended the connection, or later than everything
 * @param said all that it sent once it was in
 * @param heard all that it received
 */
record Person(String who, String name, long welcomed, long left, long ended, List<Line> said, List<Line> heard) {

    Person {
        said = List.copyOf(said);
        heard = List.copyOf(heard);
    }

    boolean is(Person other) {
        return who.equals(other.who);
    }

    /** Whether this one was in at an entry: it had been welcomed, and neither side had ended the connection. */
    boolean isIn(long order) {
        return welcomed < order && order < gone();
    }

    /** When either side ended the connection. */
    long gone() {
        return Math.min(left, ended);
    }

    /** Whether the server ended the connection while this one wanted to stay. */
    boolean wasDropped() {
        return ended < left;
    }

    /** What it received between two entries. */
    List<Line> heardBetween(long from, long until) {
        return heard.stream()
                .filter(line -> from < line.order() && line.order() < until)
                .toList();
    }

    /** Whether it received this text from an entry on, stamped or not. */
    boolean heardAfter(long order, String text) {
        return heard.stream()
                .anyMatch(line -> line.order() > order && line.text().endsWith(text));
    }
}
