package id.benang.grader.check.client;

import id.benang.grader.check.Quote;
import id.benang.grader.model.Event;
import id.benang.grader.model.Message;
import id.benang.grader.model.Transcript;
import id.benang.grader.model.Verdict;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a client ended after something that is to end it.
 *
 * @param status its exit status, or nothing if it did not end by itself
 * @param out what it printed on its standard output from then on
 * @param err what it printed on its standard error from then on
 */
record Ending(Optional<Integer> status, String out, String err) {

    /** What Java and Python print of an exception that nobody handled, or that was printed in place of a message. */
    private static final Pattern TRACE =
            Pattern.compile("(?m)^\\s+at \\S+\\(.*\\)|^Exception in thread |^Traceback \\(most recent call last\\)");

    /** How the client ended that ran when this entry was recorded. */
    static Ending after(Transcript transcript, long order) {
        Transcript later = transcript.after(order);
        return new Ending(
                later.all(Event.Exited.class)
                        .findFirst()
                        .map(placed -> placed.event().status()),
                later.console(Event.Stream.OUT).text(),
                later.console(Event.Stream.ERR).text());
    }

    /**
     * What is wrong with an ending that should be quiet: the client runs on, shows a stack trace or says another
     * status.
     *
     * @param check the id of the check, under which the texts stand
     * @param occasion what was to end it
     */
    Optional<Verdict> flaw(String check, String occasion, int wanted) {
        if (status.isEmpty()) {
            return Optional.of(Verdict.failed(Message.of(check + ".hangs", occasion)));
        }
        Optional<String> trace = trace();
        if (trace.isPresent()) {
            return Optional.of(Verdict.failed(Message.of(check + ".trace", occasion, Quote.of(trace.get()))));
        }
        return status.get() == wanted
                ? Optional.empty()
                : Optional.of(Verdict.failed(Message.of(check + ".status", occasion, status.get(), wanted)));
    }

    /** The line that says what the exception is, on either stream. */
    private Optional<String> trace() {
        return traceIn(err).or(() -> traceIn(out));
    }

    private static Optional<String> traceIn(String text) {
        Matcher matcher = TRACE.matcher(text);
        if (!matcher.find()) {
            return Optional.empty();
        }
        // Where the match is not itself the headline, the headline is the line before it.
        boolean headline = !Character.isWhitespace(matcher.group().charAt(0));
        String upTo = headline
                ? text.substring(0, matcher.start()) + matcher.group().strip()
                : text.substring(0, matcher.start()).stripTrailing();
        int begin = upTo.lastIndexOf('\n') + 1;
        return text.substring(begin).lines().findFirst().map(String::strip);
    }
}
