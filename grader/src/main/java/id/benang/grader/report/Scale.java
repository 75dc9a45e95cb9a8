package id.benang.grader.report;

import id.benang.grader.model.FinalRules;
import id.benang.grader.model.Grade;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The points of a sheet, in which a grade is to be told.
 *
 * @param maximum the best grade
 * @param point what the sheet puts before decimals: a point or a comma
 */
record Scale(double maximum, char point) {

    private static final Pattern NUMBER = Pattern.compile("\\s*([0-9]{1,9})(?:([.,])([0-9]{1,9}))?\\s*");

    /** More decimals than a mark and a maximum have together, and two for the division by a hundred. */
    private static final int ENOUGH = 13;

    /** The scale of a cell that holds the best grade; nothing if it holds no number. */
    static Optional<Scale> of(String best) {
        Matcher number = NUMBER.matcher(best);
        if (!number.matches()) {
            return Optional.empty();
        }
        String decimals = number.group(3) == null ? "0" : number.group(3);
        return Optional.of(new Scale(
                Double.parseDouble(number.group(1) + "." + decimals), ",".equals(number.group(2)) ? ',' : '.'));
    }

    /** A final mark on this scale, rounded to two decimals. */
    String of(double mark) {
        // Exactly, so that what lies halfway between two numbers is rounded as it is written.
        BigDecimal scaled = BigDecimal.valueOf(mark)
                .multiply(BigDecimal.valueOf(maximum))
                .divide(BigDecimal.valueOf(FinalRules.BEST), ENOUGH, RoundingMode.HALF_UP);
        return Rounded.text(scaled).replace('.', point);
    }

    /** The score of a grade on this scale, rounded to two decimals. */
    String of(Grade grade) {
        return Rounded.text(grade.score() / grade.max() * maximum).replace('.', point);
    }
}
