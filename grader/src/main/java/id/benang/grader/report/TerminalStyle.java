package id.benang.grader.report;

import id.benang.grader.model.Verdict;

/**
 * What a terminal can show.
 *
 * @param colour whether it understands ANSI colours and they are wanted
 * @param symbols whether its character set has ✓ and ✗; if not, letters stand for them
 * @param width columns a line may take
 */
public record TerminalStyle(boolean colour, boolean symbols, int width) {

    /** The width that every terminal has. */
    public static final int USUAL_WIDTH = 80;

    /** No colour, 80 columns: for files. */
    public static TerminalStyle plain() {
        return new TerminalStyle(false, true, USUAL_WIDTH);
    }

    /** One character for a verdict. */
    public String mark(Verdict verdict) {
        if (verdict instanceof Verdict.Passed) {
            return colour("32", symbols ? "✓" : "v");
        }
        if (verdict instanceof Verdict.Failed) {
            return colour("31", symbols ? "✗" : "X");
        }
        return verdict instanceof Verdict.Skipped || verdict instanceof Verdict.LeftOut
                ? colour("33", symbols ? "–" : "-")
                : colour("35", "?");
    }

    String heading(String text) {
        return colour("1", text);
    }

    String rule() {
        return (symbols ? "─" : "-").repeat(width);
    }

    private String colour(String code, String text) {
        return colour ? "\u001B[" + code + "m" + text + "\u001B[0m" : text;
    }
}
