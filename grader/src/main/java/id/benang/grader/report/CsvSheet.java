package id.benang.grader.report;

import id.benang.grader.model.Message;
import id.benang.grader.model.UnusableInput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * A CSV file that somebody else's program wrote: UTF-8, with or without a byte order mark, with commas, semicolons or
 * tabs. What is not changed is written as it came.
 */
final class CsvSheet {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Path file;
    private final String mark;
    private final List<CsvRow> rows;

    private CsvSheet(Path file, String mark, List<CsvRow> rows) {
        this.file = file;
        this.mark = mark;
        this.rows = rows;
    }

    /**
     * Reads a file whose first row has the names of the columns.
     *
     * @throws UnusableInput if it cannot be read or is no such file
     */
    static CsvSheet read(Path file) throws UnusableInput {
        String text = text(file);
        String mark = text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : "";
        String content = text.substring(mark.length());
        List<CsvRow> rows = Stream.of(',', ';', '\t')
                .map(delimiter -> CsvCutting.rows(content, delimiter))
                .flatMap(Optional::stream)
                .filter(cut -> !cut.isEmpty())
                .max(Comparator.comparingInt(cut -> cut.get(0).cells().size()))
                .orElseThrow(() -> new UnusableInput(Message.of("report.sheet.no-csv", file)));
        for (int row = 1; row < rows.size(); row++) {
            if (!rows.get(row).isBlank()
                    && rows.get(row).cells().size() != rows.get(0).cells().size()) {
                throw new UnusableInput(Message.of("report.sheet.ragged", file, row + 1));
            }
        }
        return new CsvSheet(file, mark, rows);
    }

    private static String text(Path file) throws UnusableInput {
        try {
            byte[] bytes = Files.readAllBytes(file);
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException otherEncoding) {
            throw new UnusableInput(Message.of("report.sheet.no-csv", file));
        } catch (IOException unreadable) {
            throw new UnusableInput(Message.of(
                    "report.sheet.unreadable", file, unreadable.getClass().getSimpleName()));
        }
    }

    Path file() {
        return file;
    }

    /** All rows, the names of the columns among them. */
    List<CsvRow> rows() {
        return rows;
    }

    /** Where the column is that has one of these names, in any case. */
    OptionalInt column(List<String> names) {
        CsvRow head = rows.get(0);
        for (int column = 0; column < head.cells().size(); column++) {
            String name = head.value(column).strip();
            if (names.stream().anyMatch(name::equalsIgnoreCase)) {
                return OptionalInt.of(column);
            }
        }
        return OptionalInt.empty();
    }

    /**
     * The same of a column that has to be there.
     *
     * @throws UnusableInput if it is not
     */
    int requiredColumn(List<String> names) throws UnusableInput {
        return column(names)
                .orElseThrow(() -> new UnusableInput(Message.of("report.sheet.column", file, names.get(0))));
    }

    /** The whole file with these rows in the place of those that they are numbered like. */
    String with(Map<Integer, CsvRow> changed) {
        List<CsvRow> all = new ArrayList<>(rows);
        changed.forEach(all::set);
        StringBuilder text = new StringBuilder(mark);
        all.forEach(row -> text.append(row.text()));
        return text.toString();
    }
}
