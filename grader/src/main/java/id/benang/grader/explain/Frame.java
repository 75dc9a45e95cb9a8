package id.benang.grader.explain;

import id.benang.grader.model.Finding;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One line of a stack trace.
 *
 * @param method the method with its class, e.g. {@code chat.Server.main}
 * @param file the source file, e.g. {@code Server.java}
 * @param line its line, from 1
 * @param own whether it is the student's: not of the JDK, and with a line in a source file
 */
record Frame(String method, String file, int line, boolean own) {

    /** {@code at [loader/module@version/]class.method(File.java:12)}, the dump's and the stack trace's form. */
    private static final Pattern TEXT = Pattern.compile("at (?:[\\w.$@/\\-+]*/)?([\\w.$<>]+)\\(([^)]*)\\)");

    private static final Pattern PLACE = Pattern.compile("(?:.*/)?([^/:]+\\.java):(\\d{1,9})");

    /** Reads one line; nothing if it is no frame. */
    static Optional<Frame> read(String text) {
        Matcher matcher = TEXT.matcher(text.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Matcher place = PLACE.matcher(matcher.group(2));
        boolean known = place.matches();
        boolean own = known && !matcher.group(2).contains("@") && !text.contains("@") && !isOfTheJdk(matcher.group(1));
        return Optional.of(new Frame(
                matcher.group(1), known ? place.group(1) : "", known ? Integer.parseInt(place.group(2)) : 0, own));
    }

    private static boolean isOfTheJdk(String method) {
        return method.startsWith("java.")
                || method.startsWith("javax.")
                || method.startsWith("jdk.")
                || method.startsWith("sun.")
                || method.startsWith("com.sun.");
    }

    /** The binary name of the outermost class, e.g. {@code chat.Server} for a frame within its lambda. */
    String outerClass() {
        String name = method.substring(0, Math.max(0, method.lastIndexOf('.')));
        int nested = name.indexOf('$');
        return nested > 0 ? name.substring(0, nested) : name;
    }

    /** Where it stands, as a finding names it. */
    Finding.Place place() {
        return new Finding.Place(outerClass(), file, line);
    }

    boolean is(String classAndMethod) {
        return method.equals(classAndMethod);
    }
}
