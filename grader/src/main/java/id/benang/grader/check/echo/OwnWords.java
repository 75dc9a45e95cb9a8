package id.benang.grader.check.echo;

import id.benang.grader.model.Event;
import id.benang.grader.model.Transcript;
import java.util.regex.Pattern;

/** What a console says besides the sheet's texts. */
final class OwnWords {

    /**
     * The sheet's texts. A request ends with its number, where its line ends, or where a prompt begins that was
     * written on the same line. Two threads may write on one line before either has ended it: then what stands behind
     * a text of the sheet is no part of it.
     */
    private static final Pattern SHEET = Pattern.compile("\\[CLIENT [^\\n]*?(?:#\\d+\\.|(?=Your response:|\\n|$))"
            + "|Your response:"
            + "|\\[NEW CONNECTION\\](?:[^\\n]*?connected\\.?|[^\\n]*)"
            + "|\\[CONNECTION CLOSED\\][^\\n]*?disconnected");

    private static final Pattern WORD = Pattern.compile("\\p{L}{2}");
    private static final String STACK_TRACE = "\tat ";

    private OwnWords() {}

    /** Whether a person at the console is told something in the program's own words; a stack trace is none. */
    static boolean areIn(Transcript transcript) {
        String error = transcript.console(Event.Stream.ERR).text();
        boolean told = !error.contains(STACK_TRACE) && hasWords(error);
        return told || hasWords(transcript.console(Event.Stream.OUT).text());
    }

    private static boolean hasWords(String text) {
        return WORD.matcher(SHEET.matcher(text).replaceAll(" ")).find();
    }
}
