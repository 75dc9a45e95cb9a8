package id.benang.grader.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How the scores of a class are spread. Scores are taken as they are written, rounded to two decimals, so that who has
 * a 90 on paper is not counted among the eighties.
 *
 * <p>The quartiles lie between two scores in proportion, as a spreadsheet's {@code QUARTILE.INC} has them.
 *
 * @param counts how many scores there are in each tenth of the scale, the best score in the last
 * @param number how many scores there are in all, at least 1
 * @param max the best score there can be
 */
record ScoreDistribution(
        List<Integer> counts, int number, double max, double lowerQuartile, double median, double upperQuartile) {

    /** How many parts the scale has. */
    static final int PARTS = 10;

    ScoreDistribution {
        counts = List.copyOf(counts);
    }

    /** The spread of these scores, if there are any. */
    static Optional<ScoreDistribution> of(List<Double> scores, double max) {
        List<Double> sorted = scores.stream().map(Rounded::number).sorted().toList();
        if (sorted.isEmpty()) {
            return Optional.empty();
        }
        int[] counts = new int[PARTS];
        sorted.forEach(score -> counts[part(score, max)]++);
        return Optional.of(new ScoreDistribution(
                IntStream.of(counts).boxed().toList(),
                sorted.size(),
                max,
                quantile(sorted, 0.25),
                quantile(sorted, 0.5),
                quantile(sorted, 0.75)));
    }

    /** Where the parts begin and end: one more than there are parts. */
    List<String> edges() {
        List<String> edges = new ArrayList<>();
        for (int part = 0; part <= PARTS; part++) {
            edges.add(Rounded.text(max * part / PARTS));
        }
        return edges;
    }

    private static int part(double score, double max) {
        int part = max > 0 ? (int) Math.floor(score * PARTS / max) : 0;
        return Math.max(0, Math.min(part, PARTS - 1));
    }

    private static double quantile(List<Double> sorted, double share) {
        double place = share * (sorted.size() - 1);
        int below = (int) Math.floor(place);
        int above = (int) Math.ceil(place);
        return sorted.get(below) + (place - below) * (sorted.get(above) - sorted.get(below));
    }
}
