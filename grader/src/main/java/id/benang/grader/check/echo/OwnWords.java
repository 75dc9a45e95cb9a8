package id.benang.grader.check.echo;

import id.benang.grader.model.Event;
import id.benang.grader.model.Transcript;
import java.util.regex.Pattern;

/** What a console says besides the sheet's texts. */
final class OwnWords {

    /**
     * The sheet's texts. A request ends where its line ends, or where a prompt begins that was written on the same
     * line.
     */
    private static final Pattern SHEET = Pattern.compile("\\[CLIENT [^\\n]*?(?=Your response:|\\n|$)"
            + "|Your response:"
            + "|\\[NEW CONNECTION\\][^\\n]*"
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
