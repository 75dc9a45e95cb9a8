package id.benang.grader.print;

import java.util.regex.Pattern;

/** Text from anywhere, without what a page cannot show: control sequences, marks that turn lines around, endless words. */
final class CleanText {

    /** In characters. A longer run without a blank cannot be broken into lines in reasonable time. */
    static final int LONGEST_WORD = 300;

    /** More columns than this fit on no page, and a table's cost grows with columns times rows. */
    private static final int MOST_BARS = 40;

    private static final Pattern TERMINAL_SEQUENCE =
            Pattern.compile("\u001B(?:\\[[0-?]*[ -/]*[@-~]|\\][^\u0007\u001B]*(?:\u0007|\u001B\\\\)?)");
    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private CleanText() {}

    /** Markdown that a person wrote, fit to be read as such. */
    static String markdown(String text) {
        StringBuilder clean = new StringBuilder();
        visible(text)
                .lines()
                .forEach(line -> clean.append(withoutWideTables(line)).append('\n'));
        return clean.toString();
    }

    /** A short text for one line: a name, a date. */
    static String line(String text) {
        return visible(text).replaceAll("\\s+", " ").strip();
    }

    /** What XML 1.0 allows; the rest, which even a reference may not name, is left out. */
    static String xml(String text) {
        StringBuilder legal = new StringBuilder(text.length());
        text.codePoints().filter(CleanText::isXml).forEach(legal::appendCodePoint);
        return legal.toString();
    }

    private static String visible(String text) {
        StringBuilder clean = new StringBuilder();
        int word = 0;
        int cut = 0;
        String plain = TERMINAL_SEQUENCE.matcher(text).replaceAll("").replace("\r\n", "\n");
        for (int character : plain.codePoints().toArray()) {
            if (isBreak(character)) {
                appendCut(clean, cut);
                clean.append(character == '\t' ? "    " : character == ' ' ? " " : "\n");
                word = 0;
                cut = 0;
            } else if (isShown(character) && word++ < LONGEST_WORD) {
                clean.appendCodePoint(character);
            } else if (isShown(character)) {
                cut++;
            }
        }
        appendCut(clean, cut);
        return clean.toString();
    }

    private static void appendCut(StringBuilder clean, int cut) {
        if (cut > 0) {
            clean.append("… (+").append(cut).append(')');
        }
    }

    private static boolean isBreak(int character) {
        int type = Character.getType(character);
        return "\n\r\t ".indexOf(character) >= 0
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
    }

    private static boolean isShown(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.SURROGATE -> false;
            // The joiners hold emoji and some scripts together; all other format characters reorder or hide.
            case Character.FORMAT -> character == ZERO_WIDTH_JOINER || character == ZERO_WIDTH_NON_JOINER;
            default -> isXml(character);
        };
    }

    private static String withoutWideTables(String line) {
        return line.chars().filter(unit -> unit == '|').count() > MOST_BARS ? line.replace('|', ' ') : line;
    }

    private static boolean isXml(int character) {
        return character == '\t'
                || character == '\n'
                || character == '\r'
                || (character >= 0x20 && character <= 0xD7FF)
                || (character >= 0xE000 && character <= 0xFFFD)
                || (character >= 0x10000 && character <= 0x10FFFF && (character & 0xFFFE) != 0xFFFE);
    }
}
