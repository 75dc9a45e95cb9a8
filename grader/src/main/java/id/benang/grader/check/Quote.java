package id.benang.grader.check;

import id.benang.grader.model.Line;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Shows what a program sent or printed, short enough for a message and with all that is invisible made visible. */
public final class Quote {

    private static final int LONGEST = 80;
    private static final int LINES = 6;

    private Quote() {}

    /** One text in quotation marks, shortened in its middle, control characters written as escapes. */
    public static String of(String text) {
        String shown = text.length() <= LONGEST ? text : shortened(text);
        return "\"" + escaped(shown) + "\"";
    }

    /** Both ends, and how many characters stand between them. */
    private static String shortened(String text) {
        String begin = text.substring(0, boundary(text, LONGEST / 2));
        String end = from(text, text.length() - LONGEST / 2);
        return begin + " …(+" + (text.length() - begin.length() - end.length()) + ")… " + end;
    }

    /** The last few of these lines, or a dash where there are none. */
    public static String lastOf(List<Line> lines) {
        List<Line> last = lines.subList(Math.max(0, lines.size() - LINES), lines.size());
        String quoted = last.stream().map(line -> of(line.text())).collect(Collectors.joining(", "));
        return quoted.isEmpty() ? "–" : (last.size() < lines.size() ? "…, " : "") + quoted;
    }

    /** The first few of these lines, or a dash where there are none. */
    public static String firstOf(List<Line> lines) {
        List<Line> first = lines.subList(0, Math.min(lines.size(), LINES));
        String quoted = first.stream().map(line -> of(line.text())).collect(Collectors.joining(", "));
        return quoted.isEmpty() ? "–" : quoted + (first.size() < lines.size() ? ", …" : "");
    }

    /** The end of a longer text, e.g. the last lines of what a program printed. */
    public static String endOf(String text) {
        String stripped = text.strip();
        String end = from(stripped, Math.max(0, stripped.length() - 5 * LONGEST));
        return end.isEmpty() ? "–" : "\"" + escaped(end) + "\"";
    }

    /** The beginning of a longer text, e.g. the first line of a stack trace. */
    public static String startOf(String text) {
        String first = text.strip().lines().findFirst().orElse("");
        return first.isEmpty() ? "–" : of(first);
    }

    /** Among these lines, one that differs from the wanted text in nothing but case, blanks and punctuation. */
    public static Optional<Line> nearMiss(String wanted, List<Line> lines) {
        String essence = essence(wanted);
        return lines.stream()
                .filter(line -> !line.text().contains(wanted))
                .filter(line -> essence(line.text()).contains(essence))
                .findFirst();
    }

    private static String from(String text, int index) {
        return text.substring(boundary(text, index));
    }

    /** The index itself, or the one before it where a surrogate pair would be cut in half. */
    private static int boundary(String text, int index) {
        boolean withinPair = index > 0 && Character.isSurrogatePair(text.charAt(index - 1), text.charAt(index));
        return withinPair ? index - 1 : index;
    }

    private static String essence(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static String escaped(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints().forEach(point -> {
            switch (point) {
                case '\r' -> shown.append("\\r");
                case '\n' -> shown.append("\\n");
                case '\t' -> shown.append("\\t");
                default -> {
                    if (Character.isISOControl(point) || Character.getType(point) == Character.FORMAT) {
                        shown.append("\\u{%04X}".formatted(point));
                    } else {
                        shown.appendCodePoint(point);
                    }
                }
            }
        });
        return shown.toString();
    }
}
