package id.benang.grader.report;

import id.benang.grader.model.FinalMarks;
import id.benang.grader.model.Grade;
import id.benang.grader.model.Message;
import id.benang.grader.model.UnusableInput;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The gradebook that Canvas exports: one assignment's column is filled in, everything else stays as it came. Students
 * are known by one of their ids or by their name, told in either order.
 */
public final class CanvasGradebook implements ClassSheet, SheetLayout {

    private static final List<String> STUDENT = List.of("Student");
    private static final List<String> IDS = List.of("SIS Login ID", "SIS User ID", "ID");
    /** Canvas's own number of a user, which stands in the names of downloaded files too. */
    private static final String PLATFORM_NUMBER = "ID";

    private static final String POINTS_POSSIBLE = "Points Possible";

    private final CsvSheet sheet;
    private final FinalMarks marks;
    private final int student;
    private final List<Integer> ids;
    private final OptionalInt platformNumber;
    private final int assignment;
    private final int pointsRow;
    private final Scale scale;

    private CanvasGradebook(CsvSheet sheet, String name, FinalMarks marks) throws UnusableInput {
        this.sheet = sheet;
        this.marks = marks;
        this.student = sheet.requiredColumn(STUDENT);
        this.ids = IDS.stream()
                .map(id -> sheet.column(List.of(id)))
                .flatMapToInt(OptionalInt::stream)
                .boxed()
                .toList();
        this.platformNumber = sheet.column(List.of(PLATFORM_NUMBER));
        this.assignment = assignment(sheet, name);
        this.pointsRow = IntStream.range(1, sheet.rows().size())
                .filter(row -> !sheet.rows().get(row).isBlank()
                        && isPoints(sheet.rows().get(row)))
                .findFirst()
                .orElseThrow(() -> new UnusableInput(Message.of("report.sheet.no-points", sheet.file(), name)));
        this.scale = Scale.of(sheet.rows().get(pointsRow).value(assignment))
                .orElseThrow(() -> new UnusableInput(Message.of("report.sheet.no-points", sheet.file(), name)));
    }

    /**
     * Reads a gradebook as Canvas exported it.
     *
     * @param assignment the name of the column, with or without the number that Canvas puts behind it
     * @throws UnusableInput if it is no such file, or has no or several such columns
     */
    public static CanvasGradebook read(Path file, String assignment) throws UnusableInput {
        return read(file, assignment, FinalMarks.NONE);
    }

    /**
     * The same for the final marks, where there are any.
     *
     * @throws UnusableInput if it is no such file, or has no or several such columns
     */
    public static CanvasGradebook read(Path file, String assignment, FinalMarks marks) throws UnusableInput {
        return new CanvasGradebook(CsvSheet.read(file), assignment.strip(), marks);
    }

    @Override
    public String fileName() {
        return "canvas-gradebook.csv";
    }

    @Override
    public List<Message> write(List<Grade> grades, Path folder) throws IOException {
        FilledSheet filled = new FilledSheet(sheet, this, marks, grades);
        AtomicFile.write(folder.resolve(fileName()), filled.text());
        return filled.warnings();
    }

    @Override
    public boolean isStudent(int number, CsvRow row) {
        // Canvas may put a row about manual posting between the names and the points.
        return number > pointsRow;
    }

    @Override
    public List<Roll.Way> ways() {
        Stream<Roll.Way> byId =
                ids.stream().map(column -> new Roll.Way(known -> Set.of(known.id()), row -> Set.of(row.value(column))));
        Roll.Way byPlatform = new Roll.Way(
                known -> known.platformNumber().map(Set::of).orElse(Set.of()),
                row -> platformNumber.isPresent() ? Set.of(row.value(platformNumber.getAsInt())) : Set.of());
        Roll.Way byName = new Roll.Way(known -> Set.of(known.name()), this::names);
        return Stream.of(Stream.of(byPlatform), byId, Stream.of(byName))
                .flatMap(ways -> ways)
                .toList();
    }

    @Override
    public String name(CsvRow row) {
        return row.value(student).strip();
    }

    @Override
    public Optional<Scale> scale(CsvRow row) {
        return Optional.of(scale);
    }

    @Override
    public CsvRow filled(CsvRow row, Grade grade, String points) {
        return row.with(assignment, points);
    }

    private Set<String> names(CsvRow row) {
        Set<String> names = new HashSet<>(Set.of(name(row)));
        String[] lastAndFirst = name(row).split(",", 2);
        if (lastAndFirst.length == 2) {
            names.add(lastAndFirst[1] + " " + lastAndFirst[0]);
        }
        return names;
    }

    private boolean isPoints(CsvRow row) {
        return row.value(student).strip().equalsIgnoreCase(POINTS_POSSIBLE);
    }

    private static int assignment(CsvSheet sheet, String name) throws UnusableInput {
        CsvRow head = sheet.rows().get(0);
        List<Integer> exact = columns(head, name, "");
        List<Integer> found = exact.isEmpty() ? columns(head, name, "\\s*\\([0-9]+\\)$") : exact;
        if (found.isEmpty()) {
            throw new UnusableInput(Message.of("report.sheet.assignment", sheet.file(), name));
        }
        if (found.size() > 1) {
            String all = found.stream().map(head::value).collect(Collectors.joining(", "));
            throw new UnusableInput(Message.of("report.sheet.assignments", sheet.file(), name, all));
        }
        return found.get(0);
    }

    private static List<Integer> columns(CsvRow head, String name, String leftOut) {
        return IntStream.range(0, head.cells().size())
                .filter(column ->
                        head.value(column).strip().replaceFirst(leftOut, "").equalsIgnoreCase(name))
                .boxed()
                .toList();
    }
}
