package id.benang.grader.report;

import id.benang.grader.model.Diagram;

/**
 * A sequence diagram as one SVG element that needs nothing from outside: colours for light and dark, the full text
 * of a cut label in its tooltip.
 */
public final class SequenceSvg {

    private static final int LANE = 190;
    private static final int MARGIN = 95;
    private static final int TOP = 56;
    private static final int ROW = 34;
    private static final int LONGEST_LABEL = 26;

    private static final String STYLE = """
            .benang-sequence{--ink:#1f2328;--line:#8c959f;--bad:#b3261e;--net:#0a5c8f;background:#fff;\
            font:13px system-ui,sans-serif}
            @media(prefers-color-scheme:dark){.benang-sequence{--ink:#e6edf3;--line:#6e7681;--bad:#ff8a80;\
            --net:#79c0ff;background:#0d1117}}
            .benang-sequence text{fill:var(--ink);text-anchor:middle}
            .benang-sequence .lane{stroke:var(--line)}
            .benang-sequence .message{stroke:var(--ink)}
            .benang-sequence .connection{stroke:var(--net);stroke-dasharray:1 3}
            .benang-sequence .lost{stroke:var(--bad);stroke-dasharray:6 4}
            .benang-sequence .bad{stroke:var(--bad);stroke-width:2.5}
            .benang-sequence text.bad{fill:var(--bad);stroke:none;font-weight:bold}
            """;

    /** Fixed colours on white, and no variables: what prints knows neither themes nor custom properties. */
    private static final String PRINT_STYLE = """
            .benang-sequence{font-family:'DejaVu Sans Condensed',sans-serif;font-size:13px}
            .benang-sequence text{fill:#1f2328;text-anchor:middle}
            .benang-sequence .lane{stroke:#8c959f}
            .benang-sequence line.message{stroke:#1f2328}
            .benang-sequence path.message{fill:#1f2328}
            .benang-sequence .connection{stroke:#0a5c8f;stroke-dasharray:1 3}
            .benang-sequence .lost{stroke:#b3261e;stroke-dasharray:6 4}
            .benang-sequence .bad{stroke:#b3261e;stroke-width:2.5}
            .benang-sequence text.bad{fill:#b3261e;stroke:none;font-weight:bold}
            """;

    /** What fits between the margins of an A4 page, in pixels of a page. */
    private static final double PRINTED_WIDTH = 640;

    private static final double PRINTED_SCALE = 0.85;

    private final Words words;
    private final boolean onPaper;
    private final StringBuilder svg = new StringBuilder();

    private SequenceSvg(Words words, boolean onPaper) {
        this.words = words;
        this.onPaper = onPaper;
    }

    /** The diagram; an empty one is a drawing of its lanes alone. */
    static String draw(Diagram diagram, Words words) {
        return drawn(diagram, new SequenceSvg(words, false));
    }

    /** The same for paper: on white, and no wider than an A4 page. */
    public static String print(Diagram diagram, Words words) {
        return drawn(diagram, new SequenceSvg(words, true));
    }

    private static String drawn(Diagram diagram, SequenceSvg drawing) {
        drawing.drawAll(diagram);
        return drawing.svg.toString();
    }

    private void drawAll(Diagram diagram) {
        int width = 2 * MARGIN + LANE * Math.max(0, diagram.lanes().size() - 1);
        int height = TOP + ROW * (diagram.rows().size() + 1);
        double scale = onPaper ? Math.min(PRINTED_SCALE, PRINTED_WIDTH / width) : 1;
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"benang-sequence\" role=\"img\" viewBox=\"0 0 ")
                .append(width)
                .append(' ')
                .append(height)
                .append("\" width=\"")
                .append(Math.round(width * scale))
                .append("\" height=\"")
                .append(Math.round(height * scale))
                .append("\"><title>")
                .append(Escaped.markup(words.say("diagram.title")))
                .append("</title><style>")
                .append(onPaper ? PRINT_STYLE : STYLE)
                .append("</style>");
        for (int lane = 0; lane < diagram.lanes().size(); lane++) {
            drawLane(lane, words.say(diagram.lanes().get(lane)), height);
        }
        int y = TOP + ROW / 2;
        for (Diagram.Row row : diagram.rows()) {
            drawRow(row, y);
            y += ROW;
        }
        svg.append("</svg>");
    }

    private void drawLane(int lane, String heading, int height) {
        int x = x(lane);
        svg.append("<line class=\"lane\" x1=\"%d\" y1=\"%d\" x2=\"%d\" y2=\"%d\"/>"
                .formatted(x, TOP - ROW / 2, x, height - ROW / 2));
        label("lane-name", x, TOP - ROW + 6, heading);
    }

    private void drawRow(Diagram.Row row, int y) {
        String label = words.say(row.label());
        String marked = row.violation() ? "bad" : "";
        if (row.from() == row.to()) {
            int x = x(row.from());
            label(marked, x, y, "▪ " + label);
            return;
        }
        int from = x(row.from());
        int to = x(row.to());
        boolean lost = row.kind() == Diagram.Kind.LOST;
        String kind = lost ? "lost" : row.kind() == Diagram.Kind.CONNECTION ? "connection" : "message";
        svg.append("<line class=\"%s %s\" x1=\"%d\" y1=\"%d\" x2=\"%d\" y2=\"%d\"/>"
                .formatted(kind, marked, from, y, to, y));
        int tip = to > from ? -7 : 7;
        svg.append(
                lost
                        ? "<path class=\"lost bad\" d=\"M%d %dl10 10m0 -10l-10 10\" fill=\"none\"/>"
                                .formatted((from + to) / 2 - 5, y - 5)
                        : "<path class=\"%s %s\" d=\"M%d %dl%d -4v8z\"/>".formatted(kind, marked, to, y, tip));
        label(marked, (from + to) / 2, y - 6, label);
    }

    private void label(String kind, int x, int y, String text) {
        String whole = Escaped.markup(text);
        int end = text.offsetByCodePoints(0, Math.min(LONGEST_LABEL, text.codePointCount(0, text.length())));
        String shown = end < text.length() ? Escaped.markup(text.substring(0, end)) + "…" : whole;
        svg.append(
                "<text class=\"%s\" x=\"%d\" y=\"%d\">%s<title>%s</title></text>".formatted(kind, x, y, shown, whole));
    }

    private static int x(int lane) {
        return MARGIN + LANE * lane;
    }
}
