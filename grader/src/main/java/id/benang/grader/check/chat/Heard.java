package id.benang.grader.check.chat;

import id.benang.grader.model.Line;
import id.benang.grader.model.Moment;
import java.util.List;
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

    private static final String IN_BRACKETS = "\\[[^\\]]{0,60}\\]{1,2}|\\([^)]{0,60}\\)|<[^>]{0,60}>|\\{[^}]{0,60}\\}";
    /** As {@code java.util.Date} writes itself. */
    private static final String IN_WORDS = "\\p{L}{3},? \\p{L}{3} \\d{1,2} [\\d:]{8} \\S{1,9} \\d{4}";

    private static final String IN_DIGITS = "\\d[\\d:./,TZ+\\- ]{3,40}(?:[AaPp]\\.?[Mm]\\.?)?(?:\\[[^\\]]{0,40}\\])?";
    /** A second part, e.g. the time behind the date, has a digit in it: a name in brackets is none. */
    private static final String SECOND = "\\[[^\\]]{0,30}\\d[^\\]]{0,30}\\]|" + IN_DIGITS;

    private static final String GAP = "\\s{0,2}[-|:>]{0,2}\\s{0,2}";
    private static final Pattern STAMP = Pattern.compile("\\s?(?:" + IN_BRACKETS + "|" + IN_WORDS + "|" + IN_DIGITS
            + ")" + GAP + "(?:(?:" + SECOND + ")" + GAP + ")?");

    static Heard of(Line line) {
        Matcher matcher = STAMP.matcher(line.text());
        int end = matcher.lookingAt() ? matcher.end() : 0;
        return new Heard(line.text().substring(0, end), line.text().substring(end), line);
    }

    /** The texts of some lines, without what looks like a stamp in front. */
    static List<String> texts(List<Line> lines) {
        return lines.stream().map(line -> of(line).text()).toList();
    }

    /** The same line, read as this text with a stamp or nothing in front, where it is that. */
    Heard as(String wanted) {
        String whole = line.text();
        String before = whole.endsWith(wanted) ? whole.substring(0, whole.length() - wanted.length()) : whole;
        boolean fits = before.isEmpty()
                || (before.length() < whole.length() && STAMP.matcher(before).matches());
        return fits ? new Heard(before, wanted, line) : this;
    }

    /** Whether the line is this text, with or without a stamp. */
    boolean says(String wanted) {
        return as(wanted).text().equals(wanted);
    }

    long order() {
        return line.order();
    }

    Moment at() {
        return line.at();
    }
}
