package id.benang.grader.report;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Points as they are written: rounded to two decimals. */
public final class Rounded {

    private Rounded() {}

    static double number(double points) {
        return exact(points).doubleValue();
    }

    /** The number with a decimal point and no zeros that say nothing: {@code 87.5}, {@code 100}. */
    static String text(double points) {
        return exact(points).stripTrailingZeros().toPlainString();
    }

    /** The same of a number that is known exactly. */
    static String text(BigDecimal points) {
        return points.setScale(2, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
    }

    /** Earned out of possible: {@code 3.5/4}. */
    public static String text(double points, double max) {
        return text(points) + "/" + text(max);
    }

    private static BigDecimal exact(double points) {
        return BigDecimal.valueOf(points).setScale(2, RoundingMode.HALF_UP);
    }
}
