package id.benang.grader.submission;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file name that may say how often the file was uploaded: platforms and browsers put {@code -1} or
 * {@code (1)} behind the name of a file that is there already.
 *
 * @param stem the name without that number
 * @param number 0 if there is none
 */
record Revision(String stem, int number) {

    private static final Pattern NUMBERED =
            Pattern.compile("(?<stem>.*\\S)(?:-(?<dashed>\\d{1,3})| ?\\((?<bracketed>\\d{1,3})\\))", Pattern.DOTALL);

    static Revision of(String name) {
        Matcher numbered = NUMBERED.matcher(name);
        if (!numbered.matches()) {
            return new Revision(name, 0);
        }
        String dashed = numbered.group("dashed");
        String number = dashed == null ? numbered.group("bracketed") : dashed;
        return new Revision(String.valueOf(numbered.group("stem")), Integer.parseInt(String.valueOf(number)));
    }
}
