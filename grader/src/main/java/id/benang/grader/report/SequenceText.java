package id.benang.grader.report;

import id.benang.grader.model.Diagram;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A sequence diagram in characters, for terminals and plain files. */
final class SequenceText {

    private static final int NARROWEST_LANE = 12;
    private static final int MARK = 2;

    private final Words words;
    private final int width;

    /**
     * @param width the columns there are
     */
    SequenceText(Words words, int width) {
        this.words = words;
        this.width = width;
    }

    /** The lines of the diagram; a list of sentences where there are too many lanes for a drawing. */
    List<String> draw(Diagram diagram) {
        int lane = (width - MARK) / Math.max(1, diagram.lanes().size());
        List<String> lines = new ArrayList<>();
        if (diagram.before() > 0) {
            lines.add(words.say("diagram.before", diagram.before()));
        }
        if (lane >= NARROWEST_LANE) {
            drawLanes(diagram, lane, lines);
        } else {
            diagram.rows().forEach(row -> lines.addAll(Wrapped.at(width, sentence(diagram, row))));
        }
        if (diagram.after() > 0) {
            lines.add(words.say("diagram.after", diagram.after()));
        }
        return List.copyOf(lines);
    }

    private String sentence(Diagram diagram, Diagram.Row row) {
        String from = text(diagram, row.from());
        String label = label(row);
        return mark(row)
                + (row.from() == row.to() ? from + ": " : from + arrow(row) + text(diagram, row.to()) + ": ")
                + label;
    }

    private static String arrow(Diagram.Row row) {
        return row.kind() == Diagram.Kind.LOST ? " -x " : " -> ";
    }

    private void drawLanes(Diagram diagram, int lane, List<String> lines) {
        StringBuilder headings = new StringBuilder(" ".repeat(MARK));
        for (int index = 0; index < diagram.lanes().size(); index++) {
            headings.append(Columns.left(Columns.cut(text(diagram, index), lane - 1), lane));
        }
        lines.add(headings.toString().stripTrailing());
        for (Diagram.Row row : diagram.rows()) {
            int room = Math.max(1, Math.abs(row.from() - row.to())) * lane - 4;
            boolean within = row.from() != row.to() && Columns.of(label(row)) <= room;
            if (!within) {
                lines.add(labelLine(diagram, row, lane));
            }
            if (row.from() != row.to()) {
                lines.add(arrowLine(diagram, row, lane, within ? label(row) : ""));
            }
        }
    }

    /** The label on a line of its own, over the lifelines that it needs room of. */
    private String labelLine(Diagram diagram, Diagram.Row row, int lane) {
        int column = Math.min(row.from(), row.to()) * lane;
        int room = width - MARK - column - 2;
        String label =
                Columns.cut((row.kind() == Diagram.Kind.NOTE ? "* " : "") + label(row), Math.max(NARROWEST_LANE, room));
        String line = lifelines(diagram.lanes().size(), lane);
        String left = line.substring(0, Math.min(line.length(), column + 2));
        int next = column + 2 + Columns.of(label);
        String right = next < line.length() ? line.substring(next) : "";
        return (mark(row) + left + label + right).stripTrailing();
    }

    private String arrowLine(Diagram diagram, Diagram.Row row, int lane, String label) {
        int left = Math.min(row.from(), row.to()) * lane;
        int right = Math.max(row.from(), row.to()) * lane;
        char dash = row.kind() == Diagram.Kind.LOST ? '.' : row.kind() == Diagram.Kind.CONNECTION ? '=' : '-';
        boolean rightwards = row.to() > row.from();
        int room = right - left - 2;
        String text = label.isEmpty() ? "" : " " + label + " ";
        int dashes = room - Columns.of(text);
        String body = Character.toString(dash).repeat(Math.max(0, dashes / 2))
                + text
                + Character.toString(dash).repeat(Math.max(0, dashes - dashes / 2));
        String head = row.kind() == Diagram.Kind.LOST ? "x" : rightwards ? ">" : "<";
        String arrow = rightwards ? body + head : head + body;
        String line = lifelines(diagram.lanes().size(), lane);
        return (mark(row) + line.substring(0, left + 1) + arrow + line.substring(right)).stripTrailing();
    }

    private static String lifelines(int lanes, int lane) {
        char[] line = new char[lanes * lane];
        Arrays.fill(line, ' ');
        for (int index = 0; index < lanes; index++) {
            line[index * lane] = '|';
        }
        return new String(line);
    }

    private static String mark(Diagram.Row row) {
        return row.violation() ? "! " : "  ";
    }

    private String text(Diagram diagram, int lane) {
        return Escaped.line(words.say(diagram.lanes().get(lane)));
    }

    private String label(Diagram.Row row) {
        return Escaped.line(words.say(row.label()));
    }
}
