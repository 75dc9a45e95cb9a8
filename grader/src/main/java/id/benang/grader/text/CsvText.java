package id.benang.grader.text;

import id.benang.grader.model.UnusableInput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A table as spreadsheets write it (RFC 4180): between the cells stand commas, semicolons or tabs. */
public final class CsvText {

    /**
     * A row.
     *
     * @param line where it begins, counted from 1
     * @param cells without the blanks around them
     */
    public record Row(int line, List<String> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        /** What stands in a column; nothing where the row ends before it. */
        public String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }
    }

    private CsvText() {}

    /**
     * The rows but for those in which nothing stands, the headings among them.
     *
     * @param file how the file is called in messages
     * @param complaints the family of the complaints
     * @throws UnusableInput if a quote is out of place
     */
    public static List<Row> read(String file, String text, String complaints) throws UnusableInput {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter(text))
                .setIgnoreEmptyLines(false)
                .setIgnoreSurroundingSpaces(true)
                .get();
        List<Row> rows = new ArrayList<>();
        int line = 1;
        try (CSVParser parser = CSVParser.parse(text, format)) {
            for (CSVRecord row : parser) {
                List<String> cells = row.stream().map(String::strip).toList();
                if (!cells.stream().allMatch(String::isEmpty)) {
                    rows.add(new Row(line, cells));
                }
                line = (int) parser.getCurrentLineNumber() + 1;
            }
        } catch (IOException | UncheckedIOException broken) {
            throw Complaint.at(complaints + "syntax", file, line);
        }
        return rows;
    }

    /** What stands most often in the heading: spreadsheets write what is usual in their country. */
    private static char delimiter(String text) {
        String heading =
                text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        return Stream.of(',', ';', '\t')
                .max(Comparator.comparingLong((Character delimiter) -> heading.chars()
                                .filter(letter -> letter == delimiter)
                                .count())
                        .thenComparing(Comparator.reverseOrder()))
                .orElse(',');
    }
}
