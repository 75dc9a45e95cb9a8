package id.benang.grader.report;

/** How many columns of a terminal a text takes: nearly right for all scripts, exact for Latin ones. */
final class Columns {

    private static final int[][] WIDE = {
        {0x1100, 0x115F}, {0x2E80, 0x303E}, {0x3041, 0xA4CF}, {0xAC00, 0xD7A3}, {0xF900, 0xFAFF},
        {0xFE30, 0xFE6F}, {0xFF00, 0xFF60}, {0xFFE0, 0xFFE6}, {0x1F300, 0x1F64F}, {0x1F680, 0x1F6FF},
        {0x1F900, 0x1F9FF}, {0x1FA70, 0x1FAFF}, {0x20000, 0x3FFFD},
    };

    private Columns() {}

    /** The columns that an escaped text takes. */
    static int of(String text) {
        return text.codePoints().map(Columns::of).sum();
    }

    /** The text, with blanks behind it up to a width. */
    static String left(String text, int width) {
        return text + " ".repeat(Math.max(0, width - of(text)));
    }

    /** The text, with blanks before it up to a width. */
    static String right(String text, int width) {
        return " ".repeat(Math.max(0, width - of(text))) + text;
    }

    /** The text, or as much of its beginning as fits, with dots behind it. */
    static String cut(String text, int width) {
        return of(text) <= width ? text : text.substring(0, fitting(text, width - 2)) + "..";
    }

    /** How many of a text's chars fit into a width; at least its first character. */
    static int fitting(String text, int width) {
        int used = 0;
        int index = 0;
        while (index < text.length()) {
            int character = text.codePointAt(index);
            used += of(character);
            if (used > width && index > 0) {
                return index;
            }
            index += Character.charCount(character);
        }
        return index;
    }

    private static int of(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default -> isWide(character) ? 2 : 1;
        };
    }

    private static boolean isWide(int character) {
        for (int[] range : WIDE) {
            if (character >= range[0] && character <= range[1]) {
                return true;
            }
        }
        return false;
    }
}
