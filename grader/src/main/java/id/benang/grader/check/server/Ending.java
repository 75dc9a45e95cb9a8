package id.benang.grader.check.server;

import id.benang.grader.model.Event;
import id.benang.grader.model.Transcript;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How a program ended that was started in a way it must refuse.
 *
 * @param exit its end, if it ended by itself
 * @param listening the port that it opened instead, if it did
 * @param said what it wrote to its standard error
 */
record Ending(
        Optional<Transcript.Placed<Event.Exited>> exit,
        Optional<Transcript.Placed<Event.Listening>> listening,
        String said) {

    /** A frame of Java's, its first line, and the first line of Python's. */
    private static final Pattern TRACE = Pattern.compile(
            "^\\s+at \\S+\\(.*\\)|^Exception in thread |^Traceback \\(most recent call last\\)", Pattern.MULTILINE);

    static Ending of(Transcript transcript) {
        return new Ending(
                transcript.first(Event.Exited.class, any -> true),
                transcript.first(Event.Listening.class, any -> true),
                transcript.console(Event.Stream.ERR).text());
    }

    /** Whether it ended by itself with this status. */
    boolean hasStatus(int wanted) {
        return exit.filter(end -> end.event().status() == wanted).isPresent();
    }

    /** The status, or a dash for a program that never ended by itself. */
    String status() {
        return exit.map(end -> Integer.toString(end.event().status())).orElse("–");
    }

    boolean showsTrace() {
        return TRACE.matcher(said).find();
    }

    /** Whether it said nothing at all. */
    boolean isSilent() {
        return said.isBlank();
    }

    /** The port that it listened on instead of ending. */
    Optional<Integer> listensInstead() {
        return exit.isPresent()
                ? Optional.empty()
                : listening.map(instead -> instead.event().port());
    }
}
