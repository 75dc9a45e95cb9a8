package id.benang.grader.check.chat;

import id.benang.grader.model.Line;
import id.benang.grader.model.Moment;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line that a chat client received, taken apart: whatever looks like a stamp in front, and the rest. What counts
 * as looking like one is wide on purpose: a stamp of the wrong shape is one mistake and must not make a text that is
 * right look wrong too.
 *
 * @param stamp the stamp with the blank behind it, or nothing
 * @param text the rest
 * @param line the whole line as it came
 */
record Heard(String stamp, String text, Line line) {

    private static final Pattern STAMPED = Pattern.compile(
            "(?<stamp>\\s?(?:\\[[^\\]]{0,40}\\]|\\([^)]{0,40}\\)|\\d[\\d:./,TZ\\- ]{3,30}(?:[AaPp][Mm])?)\\s?[-|:>]?\\s?)(?<text>.*)",
            Pattern.DOTALL);

    static Heard of(Line line) {
        Matcher matcher = STAMPED.matcher(line.text());
        return matcher.matches()
                ? new Heard(matcher.group("stamp"), matcher.group("text"), line)
                : new Heard("", line.text(), line);
    }

    /** The same line, read as this text with something in front, where it is that. */
    Heard as(String wanted) {
        String whole = line.text();
        boolean fits = whole.endsWith(wanted) && whole.length() - wanted.length() <= stamp.length();
        return fits ? new Heard(whole.substring(0, whole.length() - wanted.length()), wanted, line) : this;
    }

    /** Whether the line is this text, with or without a stamp. */
    boolean says(String wanted) {
        return line.text().equals(wanted) || as(wanted).text().equals(wanted);
    }

    long order() {
        return line.order();
    }

    Moment at() {
        return line.at();
    }
}
