package id.benang.grader.explain;

import id.benang.grader.model.Comparison;
import id.benang.grader.model.Difference;
import id.benang.grader.model.Message;
import java.util.Locale;
import java.util.Optional;

/** Says where the text that came differs from the wanted one, and in what way. */
final class DifferenceExplanation {

    /** So much of what both have in front is shown, and of either behind. */
    private static final int AROUND = 24;

    private static final String ELLIPSIS = "…";

    private DifferenceExplanation() {}

    static Difference of(Comparison comparison) {
        String wanted = comparison.wanted();
        String came = comparison.came();
        int at = firstDifference(wanted, came);
        int from = at <= AROUND ? 0 : boundary(wanted, at - AROUND);
        String same = (from > 0 ? ELLIPSIS : "") + wanted.substring(from, at);
        return new Difference(same, rest(wanted, at), rest(came, at), kind(wanted, came, at));
    }

    private static int firstDifference(String one, String other) {
        int at = 0;
        while (at < one.length() && at < other.length() && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return boundary(one, Math.min(at, one.length()));
    }

    private static String rest(String text, int from) {
        int end = boundary(text, Math.min(text.length(), from + AROUND));
        return text.substring(Math.min(from, end), end) + (end < text.length() ? ELLIPSIS : "");
    }

    /** The index itself, or the one before it where a surrogate pair would be cut in half. */
    private static int boundary(String text, int index) {
        boolean withinPair = index > 0
                && index < text.length()
                && Character.isSurrogatePair(text.charAt(index - 1), text.charAt(index));
        return withinPair ? index - 1 : index;
    }

    private static Optional<Message> kind(String wanted, String came, int at) {
        if (came.equals(wanted + "\r")) {
            return Optional.of(Message.of("difference.carriage-return"));
        }
        return alike(wanted, came).or(() -> spoilt(wanted, came)).or(() -> partOfIt(wanted, came, at));
    }

    /** Nothing but case, blanks or punctuation. */
    private static Optional<Message> alike(String wanted, String came) {
        if (wanted.equalsIgnoreCase(came)) {
            return Optional.of(Message.of("difference.case"));
        }
        if (withoutBlanks(wanted).equals(withoutBlanks(came))) {
            return Optional.of(Message.of("difference.blanks"));
        }
        boolean part = wanted.startsWith(came) || came.startsWith(wanted) || came.endsWith(wanted);
        return part || letters(wanted).isEmpty() || !letters(wanted).equals(letters(came))
                ? Optional.empty()
                : Optional.of(Message.of("difference.punctuation"));
    }

    /** Letters outside ASCII that became something else, while all the others are as they were. */
    private static Optional<Message> spoilt(String wanted, String came) {
        boolean foreign = wanted.chars().anyMatch(character -> character > 127);
        return foreign && ascii(wanted).equals(ascii(came))
                ? Optional.of(Message.of("difference.charset"))
                : Optional.empty();
    }

    private static Optional<Message> partOfIt(String wanted, String came, int at) {
        if (came.isEmpty()) {
            return Optional.of(Message.of("difference.empty"));
        }
        if (wanted.startsWith(came)) {
            return Optional.of(Message.of("difference.end-missing", quoted(wanted.substring(came.length()))));
        }
        if (came.startsWith(wanted)) {
            return Optional.of(Message.of("difference.end-added", quoted(came.substring(wanted.length()))));
        }
        if (came.endsWith(wanted)) {
            return Optional.of(
                    Message.of("difference.front-added", quoted(came.substring(0, came.length() - wanted.length()))));
        }
        if (wanted.endsWith(came)) {
            return Optional.of(Message.of(
                    "difference.front-missing", quoted(wanted.substring(0, wanted.length() - came.length()))));
        }
        return Optional.of(Message.of("difference.at", wanted.codePointCount(0, at) + 1));
    }

    private static String quoted(String part) {
        return "\"" + rest(part, 0) + "\"";
    }

    private static String withoutBlanks(String text) {
        return text.replaceAll("\\s", "");
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static String ascii(String text) {
        return text.replaceAll("[^\\x20-\\x7e]|\\?", "");
    }
}
