package id.benang.grader.report;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Draws how scores are spread: a column for each tenth of the scale, and below it where the middle half lies. */
final class ScoreChart {

    private static final int STEP = 48;
    private static final int LEFT = 20;
    private static final int WIDTH = LEFT * 2 + STEP * ScoreDistribution.PARTS;
    private static final int TOP = 22;
    private static final int TALLEST = 130;
    private static final int FLOOR = TOP + TALLEST;
    private static final int EDGES = FLOOR + 18;
    private static final int MIDDLE = FLOOR + 36;
    private static final int HEIGHT = MIDDLE + 14;

    private ScoreChart() {}

    /** The drawing as an SVG element with a text alternative. */
    static String draw(ScoreDistribution scores, Words words) {
        StringBuilder svg = new StringBuilder();
        add(
                svg,
                "<svg role=\"img\" viewBox=\"0 0 %d %d\" aria-label=\"%s\">",
                WIDTH,
                HEIGHT,
                Escaped.markup(inWords(scores, words)));
        columns(svg, scores.counts());
        add(svg, "<path class=\"axis\" d=\"M%d %dH%d\"/>", LEFT, FLOOR, WIDTH - LEFT);
        List<String> edges = scores.edges();
        for (int edge = 0; edge < edges.size(); edge++) {
            text(svg, "edge", LEFT + edge * STEP, EDGES, edges.get(edge));
        }
        middle(svg, scores);
        return svg.append("</svg>").toString();
    }

    private static String inWords(ScoreDistribution scores, Words words) {
        List<String> edges = scores.edges();
        return IntStream.range(0, ScoreDistribution.PARTS)
                .mapToObj(part -> words.say(
                        "report.class.scores.part",
                        edges.get(part),
                        edges.get(part + 1),
                        scores.counts().get(part)))
                .collect(Collectors.joining("; "));
    }

    private static void columns(StringBuilder svg, List<Integer> counts) {
        int most = Collections.max(counts);
        for (int part = 0; part < counts.size(); part++) {
            int count = counts.get(part);
            if (count > 0) {
                long height = Math.max(2, Math.round((double) TALLEST * count / most));
                add(
                        svg,
                        "<rect class=\"column\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\"/>",
                        LEFT + part * STEP + 3,
                        FLOOR - height,
                        STEP - 6,
                        height);
                text(svg, "count", LEFT + part * STEP + STEP / 2, FLOOR - height - 6, Integer.toString(count));
            }
        }
    }

    private static void middle(StringBuilder svg, ScoreDistribution scores) {
        long from = place(scores.lowerQuartile(), scores.max());
        long to = place(scores.upperQuartile(), scores.max());
        add(svg, "<path class=\"half\" d=\"M%d %dH%d\"/>", from, MIDDLE, Math.max(to, from + 1));
        add(svg, "<path class=\"median\" d=\"M%d %dv16\"/>", place(scores.median(), scores.max()), MIDDLE - 8);
    }

    private static long place(double score, double max) {
        return LEFT + Math.round(max > 0 ? score / max * STEP * ScoreDistribution.PARTS : 0);
    }

    private static void text(StringBuilder svg, String kind, long x, long y, String text) {
        add(svg, "<text class=\"%s\" x=\"%d\" y=\"%d\">%s</text>", kind, x, y, Escaped.markup(text));
    }

    private static void add(StringBuilder svg, String element, Object... values) {
        // Whatever the machine's language is: SVG knows no digits but these.
        svg.append(String.format(Locale.ROOT, element, values));
    }
}
