package id.benang.grader.submission;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Makes names that can be a folder's name on every system: an id may come from a student's own hand, and
 * becomes a folder of the results.
 */
final class SafeName {

    /** What a name becomes of which nothing is left. */
    static final String NAMELESS = "tanpa-nama";

    /** In characters; of four bytes each at most, as many systems allow a name 255 bytes. */
    private static final int LONGEST = 60;

    private static final String FORBIDDEN = "/\\:*?\"<>|";
    private static final Set<String> RESERVED = Set.of(
            "con", "prn", "aux", "nul", "conin$", "conout$", "com0", "com1", "com2", "com3", "com4", "com5", "com6",
            "com7", "com8", "com9", "lpt0", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9");

    private SafeName() {}

    /** The name itself where it is safe; else one as near to it as can be. */
    static String of(String name) {
        String letters = Normalizer.normalize(name, Normalizer.Form.NFC)
                .codePoints()
                .map(letter -> isSafe(letter) ? letter : '_')
                .limit(LONGEST)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
        // A dot in front hides a folder or climbs out of it; Windows drops dots and blanks at the end.
        String trimmed = letters.replaceFirst("^[. ]+", "").replaceFirst("[. ]+$", "");
        if (trimmed.isEmpty()) {
            return NAMELESS;
        }
        return isReserved(trimmed) ? "_" + trimmed : trimmed;
    }

    private static boolean isSafe(int letter) {
        return switch (Character.getType(letter)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> FORBIDDEN.indexOf(letter) < 0;
        };
    }

    private static boolean isReserved(String name) {
        int dot = name.indexOf('.');
        String stem = dot < 0 ? name : name.substring(0, dot);
        return RESERVED.contains(stem.strip().toLowerCase(Locale.ROOT));
    }
}
