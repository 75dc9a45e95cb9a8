package id.benang.grader.mark;

import id.benang.grader.mark.WrittenEntry.Value;
import id.benang.grader.model.UnusableInput;
import id.benang.grader.text.Complaint;
import id.benang.grader.text.CsvText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Cuts a {@code grades.csv} into entries: a heading that names the columns, then a row for each student. */
final class CsvGrades {

    private static final String ID = "id";

    /** What a roster may call these columns. */
    private static final Map<String, String> OTHER_NAMES = Map.of("nim", ID, "nama", EntryReader.NAME);

    private final String file;
    private final List<String> columns;

    private CsvGrades(String file, List<String> columns) {
        this.file = file;
        this.columns = columns;
    }

    /** The entries in the order of the file. */
    static List<WrittenEntry> read(String file, String text) throws UnusableInput {
        List<CsvText.Row> rows = CsvText.read(file, text, GradesFile.COMPLAINTS + "csv-");
        if (rows.isEmpty()) {
            return List.of();
        }
        CsvText.Row heading = rows.get(0);
        List<String> columns = heading.cells().stream()
                .map(cell -> cell.toLowerCase(Locale.ROOT))
                .map(name -> OTHER_NAMES.getOrDefault(name, name))
                .toList();
        CsvGrades grades = new CsvGrades(file, columns);
        grades.checkHeading(heading.line());
        List<WrittenEntry> entries = new ArrayList<>();
        for (CsvText.Row row : rows.subList(1, rows.size())) {
            entries.add(grades.entry(row));
        }
        return entries;
    }

    private void checkHeading(int line) throws UnusableInput {
        String known = ID + ", " + EntryReader.known();
        Set<String> seen = new HashSet<>(Set.of(""));
        for (String column : columns) {
            if (!column.isEmpty() && !seen.add(column)) {
                throw wrong("column-twice", line, column);
            }
            if (!column.isEmpty() && !column.equals(ID) && !EntryReader.NAMES.contains(column)) {
                throw wrong("column", line, column, known);
            }
        }
        if (!columns.contains(ID)) {
            throw wrong("no-id", line, known);
        }
    }

    private WrittenEntry entry(CsvText.Row row) throws UnusableInput {
        Map<String, Value> values = new LinkedHashMap<>();
        for (int column = 0; column < row.cells().size(); column++) {
            String name = column < columns.size() ? columns.get(column) : "";
            String cell = row.cell(column);
            if (name.isEmpty() && !cell.isEmpty()) {
                throw wrong("no-column", row.line(), cell);
            }
            if (!name.isEmpty() && !name.equals(ID)) {
                values.put(name, new Value(row.line(), cell));
            }
        }
        return new WrittenEntry(row.line(), row.cell(columns.indexOf(ID)), values);
    }

    private UnusableInput wrong(String reason, int line, Object... more) {
        return Complaint.at(GradesFile.COMPLAINTS + reason, file, line, more);
    }
}
