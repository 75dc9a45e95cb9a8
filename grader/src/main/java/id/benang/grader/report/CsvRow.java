package id.benang.grader.report;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;

/**
 * One row of a CSV file as it came.
 *
 * @param cells with the quotes that stand around them
 * @param delimiter what stands between them
 * @param end the line end; none behind the last row of some files
 */
record CsvRow(List<String> cells, char delimiter, String end) {

    CsvRow {
        cells = List.copyOf(cells);
    }

    /** What a cell says, without quotes. */
    String value(int column) {
        String cell = cells.get(column);
        boolean quoted = cell.length() > 1 && cell.startsWith("\"") && cell.endsWith("\"");
        return quoted ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"") : cell;
    }

    /** The same row, one cell changed and every other one byte for byte as it came. */
    CsvRow with(int column, String value) {
        List<String> changed = new ArrayList<>(cells);
        CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(delimiter).get();
        changed.set(column, format.format(HarmlessCell.of(value)));
        return new CsvRow(changed, delimiter, end);
    }

    boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }

    String text() {
        return String.join(String.valueOf(delimiter), cells) + end;
    }
}
