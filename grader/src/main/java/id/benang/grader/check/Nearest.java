package id.benang.grader.check;

import id.benang.grader.model.Comparison;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds, among the texts that came, the one that was most likely meant to be another. */
public final class Nearest {

    /** Longer texts are compared by their beginnings. */
    private static final int LONGEST = 160;
    /** Of many texts only the last ones are looked at. */
    private static final int MOST = 200;
    /** So much of a text may differ, as one part in this many. */
    private static final int SHARE = 3;

    private Nearest() {}

    /** The text that came, beside the one that was wanted; nothing if both are the same. */
    public static Optional<Comparison> of(String wanted, String came) {
        return wanted.equals(came) ? Optional.empty() : Optional.of(new Comparison(wanted, came));
    }

    /** The line of a screen that is most like the wanted text, if it is like it at all. */
    public static Optional<Comparison> on(String screen, String wanted) {
        return among(screen.lines().toList(), wanted);
    }

    /** The text that is most like the wanted one, if it is like it at all. */
    public static Optional<Comparison> among(List<String> texts, String wanted) {
        int most = Math.min(wanted.length(), LONGEST) / SHARE;
        return texts.subList(Math.max(0, texts.size() - MOST), texts.size()).stream()
                .filter(text -> !withoutNumbers(text).equals(withoutNumbers(wanted)))
                .map(text -> new Candidate(text, distance(cut(wanted), cut(text))))
                .filter(candidate -> candidate.distance() <= most)
                .min(Comparator.comparingInt(Candidate::distance))
                .map(candidate -> new Comparison(wanted, candidate.text()));
    }

    /** Texts that differ in nothing but numbers are of different things: other ports, other rounds. */
    private static String withoutNumbers(String text) {
        return text.replaceAll("\\d+", "0");
    }

    /**
     * One of the texts that came.
     *
     * @param distance how many characters must be put in, left out or replaced to make the wanted text of it
     */
    private record Candidate(String text, int distance) {}

    private static String cut(String text) {
        return text.substring(0, Math.min(text.length(), LONGEST));
    }

    /** The edit distance of Levenshtein, row by row. */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int column = 0; column < row.length; column++) {
            row[column] = column;
        }
        for (int line = 1; line <= one.length(); line++) {
            int diagonal = row[0];
            row[0] = line;
            for (int column = 1; column < row.length; column++) {
                int replaced = diagonal + (one.charAt(line - 1) == other.charAt(column - 1) ? 0 : 1);
                diagonal = row[column];
                row[column] = Math.min(replaced, 1 + Math.min(row[column], row[column - 1]));
            }
        }
        return row[other.length()];
    }
}
