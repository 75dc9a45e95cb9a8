package id.benang.grader.report;

import java.util.List;

/**
 * Text from anywhere, made fit for a terminal: what would move the cursor, change colours, reorder the line or fill
 * the screen is shown as a Java escape such as {@code \u001B} or is cut.
 */
public final class Escaped {

    /** The longest line shown, in characters as they came. */
    static final int LONGEST_LINE = 1_000;

    /** The most lines shown of one text. */
    static final int MOST_LINES = 200;

    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private Escaped() {}

    /** The text on one line, its line ends shown as escapes; a long one ends with the number of characters left out. */
    public static String line(String text) {
        StringBuilder shown = new StringBuilder();
        int end = Math.min(text.length(), LONGEST_LINE);
        int index = 0;
        while (index < end) {
            int character = text.codePointAt(index);
            append(shown, character);
            index += Character.charCount(character);
        }
        if (index < text.length()) {
            shown.append("... (+").append(text.length() - index).append(')');
        }
        return shown.toString();
    }

    /** The text with its own line breaks kept; of too many lines the last says how many were left out. */
    public static List<String> lines(String text) {
        List<String> all = text.lines().toList();
        List<String> first =
                all.stream().limit(MOST_LINES).map(Escaped::line).collect(java.util.stream.Collectors.toList());
        if (all.size() > MOST_LINES) {
            first.add("... (+" + (all.size() - MOST_LINES) + ")");
        }
        return List.copyOf(first);
    }

    /** The line for HTML or XML: first what no reader should meet is taken out, then what a markup would act on. */
    static String markup(String text) {
        return line(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    private static void append(StringBuilder shown, int character) {
        switch (character) {
            case '\n' -> shown.append("\\n");
            case '\r' -> shown.append("\\r");
            case '\t' -> shown.append("\\t");
            default -> {
                if (isHarmless(character)) {
                    shown.appendCodePoint(character);
                } else {
                    appendEscape(shown, character);
                }
            }
        }
    }

    private static void appendEscape(StringBuilder shown, int character) {
        for (char unit : Character.toChars(character)) {
            shown.append(String.format("\\u%04X", (int) unit));
        }
    }

    private static boolean isHarmless(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                false;
            // The joiners hold emoji and some scripts together; all other format characters reorder or hide.
            case Character.FORMAT -> character == ZERO_WIDTH_JOINER || character == ZERO_WIDTH_NON_JOINER;
            default -> true;
        };
    }
}
