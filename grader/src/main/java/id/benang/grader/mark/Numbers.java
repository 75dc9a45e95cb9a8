package id.benang.grader.mark;

import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * Numbers as people write them into a file: with a point or a comma, and two decimals at most, so that a thousand is
 * never taken for a one.
 */
final class Numbers {

    private static final Pattern SIGNED = Pattern.compile("[+-]?\\d{1,6}(?:[.,]\\d{1,2})?");
    private static final Pattern WHOLE = Pattern.compile("\\d{1,3}");

    private Numbers() {}

    /** A number within bounds; nothing if the text is none. */
    static OptionalDouble within(double least, double most, String text) {
        if (!SIGNED.matcher(text).matches()) {
            return OptionalDouble.empty();
        }
        double number = Double.parseDouble(text.replace(',', '.'));
        // No zero below zero.
        return number >= least && number <= most ? OptionalDouble.of(number + 0.0) : OptionalDouble.empty();
    }

    /** A whole number from 0 to 999; nothing if the text is none. */
    static OptionalInt whole(String text) {
        return WHOLE.matcher(text).matches() ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
    }
}
