package id.benang.grader.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Cuts a CSV text (RFC 4180) into rows and cells and leaves every character where it is, quotes included. */
final class CsvCutting {

    private final String text;
    private final char delimiter;
    private final List<CsvRow> rows = new ArrayList<>();
    private final List<String> cells = new ArrayList<>();
    private int start;

    private CsvCutting(String text, char delimiter) {
        this.text = text;
        this.delimiter = delimiter;
    }

    /** The rows; nothing if a quote is never closed. */
    static Optional<List<CsvRow>> rows(String text, char delimiter) {
        CsvCutting cutting = new CsvCutting(text, delimiter);
        return cutting.cut() ? Optional.of(List.copyOf(cutting.rows)) : Optional.empty();
    }

    private boolean cut() {
        boolean quoted = false;
        for (int index = 0; index < text.length(); index = Math.max(index + 1, start)) {
            char character = text.charAt(index);
            if (character == '"' && text.charAt(start) == '"') {
                quoted = !quoted;
            } else if (!quoted && character == delimiter) {
                endCell(index, 1);
            } else if (!quoted && (character == '\n' || character == '\r')) {
                endRow(index, text.startsWith("\r\n", index) ? "\r\n" : String.valueOf(character));
            }
        }
        if (start < text.length() || !cells.isEmpty()) {
            endRow(text.length(), "");
        }
        return !quoted;
    }

    private void endCell(int end, int gap) {
        cells.add(text.substring(start, end));
        start = end + gap;
    }

    private void endRow(int end, String lineEnd) {
        endCell(end, lineEnd.length());
        rows.add(new CsvRow(cells, delimiter, lineEnd));
        cells.clear();
    }
}
