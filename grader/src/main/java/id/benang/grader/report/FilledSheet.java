package id.benang.grader.report;

import id.benang.grader.model.FinalMark;
import id.benang.grader.model.FinalMarks;
import id.benang.grader.model.Grade;
import id.benang.grader.model.Message;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** A learning platform's sheet with a class's grades in it. */
final class FilledSheet {

    private final CsvSheet sheet;
    private final SheetLayout layout;
    private final FinalMarks marks;
    private final Map<Integer, CsvRow> changed = new TreeMap<>();
    private final List<Grade> written = new ArrayList<>();
    private final List<CsvRow> writtenTo = new ArrayList<>();
    private final List<Message> warnings = new ArrayList<>();

    /** Fills in the grades of those students whose row is found. */
    FilledSheet(CsvSheet sheet, SheetLayout layout, FinalMarks marks, List<Grade> grades) {
        this.sheet = sheet;
        this.layout = layout;
        this.marks = marks;
        SortedMap<Integer, CsvRow> rows = students();
        Map<Integer, Grade> found = new Roll(layout.ways(), rows).call(grades);
        rows.forEach((number, row) -> fill(number, row, Optional.ofNullable(found.get(number))));
        Set<Grade> placed = new HashSet<>(found.values());
        grades.stream()
                .filter(grade -> !placed.contains(grade))
                .forEach(
                        grade -> warn("report.sheet.student-left", sheet.file(), TerminalReport.name(grade.student())));
    }

    /** The whole file. */
    String text() {
        return sheet.with(changed);
    }

    /** The grades that were filled in, and those whose final mark is open yet, in the order of the rows. */
    List<Grade> written() {
        return List.copyOf(written);
    }

    /** The rows of those grades as they came. */
    List<CsvRow> writtenTo() {
        return List.copyOf(writtenTo);
    }

    /** What a person has to do by hand. */
    List<Message> warnings() {
        return List.copyOf(warnings);
    }

    private SortedMap<Integer, CsvRow> students() {
        SortedMap<Integer, CsvRow> students = new TreeMap<>();
        for (int number = 0; number < sheet.rows().size(); number++) {
            CsvRow row = sheet.rows().get(number);
            if (!row.isBlank() && layout.isStudent(number, row)) {
                students.put(number, row);
            }
        }
        return students;
    }

    private void fill(int number, CsvRow row, Optional<Grade> grade) {
        Optional<Scale> scale = layout.scale(row);
        Optional<FinalMark> mark = grade.flatMap(marks::of);
        if (grade.isEmpty()) {
            warnOf("report.sheet.row-left", number, row);
        } else if (grade.get().message().isPresent() || grade.get().max() <= 0) {
            // A grade that is missing is noticed; a zero that nobody earned may not be.
            warnOf("report.sheet.ungraded", number, row);
        } else if (scale.isEmpty()) {
            warnOf("report.sheet.no-number", number, row);
        } else {
            fill(number, row, grade.get(), mark, scale.get());
        }
    }

    private void fill(int number, CsvRow row, Grade grade, Optional<FinalMark> mark, Scale scale) {
        if (mark.isPresent() && mark.get().mark().isEmpty()) {
            warnOf("report.sheet.mark-open", number, row);
        } else {
            String points =
                    mark.map(known -> scale.of(known.mark().getAsDouble())).orElseGet(() -> scale.of(grade));
            changed.put(number, layout.filled(row, grade, points));
        }
        // Who waits for a mark may well read what the checks said.
        written.add(grade);
        writtenTo.add(row);
    }

    private void warnOf(String key, int number, CsvRow row) {
        warn(key, sheet.file(), number + 1, layout.name(row));
    }

    private void warn(String key, Object... arguments) {
        warnings.add(Message.of(key, arguments));
    }
}
