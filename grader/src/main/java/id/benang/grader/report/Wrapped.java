package id.benang.grader.report;

import java.util.ArrayList;
import java.util.List;

/** A text in lines of a limited width. A line that fits stays as it is, so that drawings survive. */
final class Wrapped {

    private Wrapped() {}

    /** The text, escaped and broken at blanks; a word that is longer than the width is cut. */
    static List<String> at(int width, String text) {
        List<String> lines = new ArrayList<>();
        for (String line : Escaped.lines(text)) {
            wrap(width, line, lines);
        }
        return lines;
    }

    /** The same with this in front of each line, within the width. */
    static List<String> indented(String indent, int width, String text) {
        return at(width - indent.length(), text).stream()
                .map(line -> (indent + line).stripTrailing())
                .toList();
    }

    private static void wrap(int width, String line, List<String> lines) {
        String rest = line.stripTrailing();
        String indent = " "
                .repeat(Math.min(width / 2, rest.length() - rest.stripLeading().length()));
        while (Columns.of(rest) > width) {
            int end = breakBefore(rest, Columns.fitting(rest, width), indent.length());
            lines.add(rest.substring(0, end).stripTrailing());
            rest = indent + rest.substring(end).stripLeading();
        }
        lines.add(rest);
    }

    private static int breakBefore(String line, int fitting, int indent) {
        int blank = line.lastIndexOf(' ', fitting);
        return blank > indent ? blank : fitting;
    }
}
