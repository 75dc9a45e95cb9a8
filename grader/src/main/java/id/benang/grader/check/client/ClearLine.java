package id.benang.grader.check.client;

import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * One clear line on the standard error. The wording is free, and a line of usage beside it does no harm; what it has
 * to name must stand in one line.
 */
final class ClearLine {

    private ClearLine() {}

    /** Whether there is a line at all. */
    static boolean isIn(String error) {
        return !error.isBlank();
    }

    /** Whether one line names a host and a port. */
    static boolean names(String host, int port, String error) {
        Pattern number = Pattern.compile("(?<![0-9])" + port + "(?![0-9])");
        return Arrays.stream(error.split("\\R"))
                .anyMatch(line -> line.contains(host) && number.matcher(line).find());
    }
}
