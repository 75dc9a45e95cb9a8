package id.benang.grader.report;

import id.benang.grader.model.FinalMark;
import id.benang.grader.model.FinalMarks;
import id.benang.grader.model.Grade;
import id.benang.grader.model.LabModule;
import id.benang.grader.model.Message;
import id.benang.grader.model.ModuleGrade;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The students of a class as a table: what its columns are, and what stands in them. */
final class ClassRows {

    /** A column and what it says of a student. */
    private record Filled(ClassPage.Column column, Function<ClassEntry, ClassPage.Cell> cell) {}

    private final Words words;
    private final FinalMarks marks;
    private final Map<HardestChecks.Item, Integer> numbers = new HashMap<>();

    /**
     * @param hardest what failed, in the order by which the rows name it
     */
    ClassRows(Words words, List<HardestChecks.Row> hardest, FinalMarks marks) {
        this.words = words;
        this.marks = marks;
        hardest.forEach(row -> numbers.put(row.item(), numbers.size()));
    }

    ClassPage.Students of(List<ClassEntry> entries) {
        List<Filled> columns = columns(entries);
        double max =
                entries.stream().mapToDouble(entry -> entry.grade().max()).max().orElse(0);
        return new ClassPage.Students(
                words.say("report.class.students"),
                words.say("report.class.students.advice", Rounded.text(max)),
                filter(entries.size()),
                columns.stream().map(Filled::column).toList(),
                entries.stream().map(entry -> row(entry, columns)).toList());
    }

    private ClassPage.Filter filter(int size) {
        return new ClassPage.Filter(
                words.say("report.class.filter.text"),
                words.say("report.class.filter.state"),
                words.say("report.class.filter.failed"),
                words.say("report.class.filter.all"),
                words.say("report.class.filter.clear"),
                words.say("report.class.shown", "#", size),
                Stream.of(StudentState.values())
                        .map(state -> new ClassPage.Choice(state.word(), label(state)))
                        .toList());
    }

    private List<Filled> columns(List<ClassEntry> entries) {
        List<Filled> columns = new ArrayList<>();
        columns.add(text("report.column.name", entry -> new ClassPage.Person(name(entry), entry.page())));
        columns.add(text(
                "report.column.id",
                entry -> new ClassPage.Text(Escaped.line(entry.grade().student().id()))));
        columns.add(text("report.class.filter.state", ClassRows.this::state));
        columns.add(number(
                "report.column.total", entry -> points(entry, entry.grade().score())));
        if (entries.stream().anyMatch(entry -> entry.grade().bonus() > 0)) {
            columns.add(number(
                    "report.class.bonus", entry -> points(entry, entry.grade().bonus())));
        }
        if (entries.stream().anyMatch(entry -> marks.of(entry.grade()).isPresent())) {
            columns.add(number("report.class.final", this::mark));
        }
        for (LabModule module : LabModule.values()) {
            columns.add(number("report.column." + module.id(), entry -> score(entry.grade(), module)));
        }
        columns.add(number("report.class.failed", ClassRows::failed));
        columns.add(new Filled(new ClassPage.Column(words.say("report.column.remark"), true), this::notes));
        return columns;
    }

    private Filled text(String label, Function<ClassEntry, ClassPage.Cell> cell) {
        return new Filled(new ClassPage.Column(words.say(label), false), cell);
    }

    private Filled number(String label, Function<ClassEntry, ClassPage.Cell> cell) {
        return new Filled(new ClassPage.Column(words.say(label), true), cell);
    }

    private ClassPage.Row row(ClassEntry entry, List<Filled> columns) {
        return new ClassPage.Row(
                entry.state().word(),
                HardestChecks.failedBy(entry.grade()).stream()
                        .map(item -> String.valueOf(numbers.get(item)))
                        .collect(Collectors.joining(" ")),
                columns.stream().map(column -> column.cell().apply(entry)).toList());
    }

    private static String name(ClassEntry entry) {
        return Escaped.line(entry.grade().student().name());
    }

    private ClassPage.Cell state(ClassEntry entry) {
        StudentState state = entry.state();
        return new ClassPage.State(state.word(), state.mark(), label(state), state.rank());
    }

    private String label(StudentState state) {
        return words.say("report.class.state." + state.word());
    }

    /** What cannot be graded has no points, which is another thing than none. */
    private static ClassPage.Cell points(ClassEntry entry, double points) {
        return new ClassPage.Points(entry.state() == StudentState.UNGRADED ? "" : Rounded.text(points));
    }

    private ClassPage.Cell mark(ClassEntry entry) {
        return new ClassPage.Points(marks.of(entry.grade())
                .map(mark -> MarkCells.points(mark.mark()))
                .orElse(""));
    }

    private static ClassPage.Cell score(Grade grade, LabModule module) {
        return new ClassPage.Points(grade.modules().stream()
                .filter(graded -> graded.module() == module)
                .findFirst()
                .map(ModuleGrade::score)
                .map(Rounded::text)
                .orElse(""));
    }

    /** How many things failed; a challenge costs nothing and does not count. */
    private static ClassPage.Cell failed(ClassEntry entry) {
        long failed = HardestChecks.failedBy(entry.grade()).stream()
                .filter(item -> !item.isChallenge())
                .count();
        return new ClassPage.Points(entry.state() == StudentState.UNGRADED ? "" : Long.toString(failed));
    }

    private ClassPage.Cell notes(ClassEntry entry) {
        Grade grade = entry.grade();
        List<String> shown = Stream.of(
                        grade.message().stream().map(this::said),
                        grade.notes().stream().map(this::said),
                        marks.of(grade).stream().flatMap(this::remarks))
                .flatMap(Function.identity())
                .toList();
        List<String> more = grade.modules().stream()
                .flatMap(module -> notes(module)
                        .map(note -> words.say(
                                "report.remark.module", module.module().id(), note)))
                .toList();
        return new ClassPage.Notes(shown, words.say("report.class.notes.more", more.size()), more);
    }

    private Stream<String> remarks(FinalMark mark) {
        String remark = mark.manual().remark();
        return Stream.concat(
                mark.open().stream().map(missing -> words.say("mark.open", words.say(missing))),
                Stream.of(remark)
                        .filter(text -> !text.isEmpty())
                        .map(text -> Escaped.line(words.say("mark.remark", text))));
    }

    /** What the code itself was noted for is the student's to read, and not told here. */
    private Stream<String> notes(ModuleGrade module) {
        return Stream.concat(
                        module.message().stream(),
                        module.notes().stream().filter(note -> note.lines().isEmpty()))
                .map(this::said);
    }

    private String said(Message message) {
        return Escaped.line(words.say(message));
    }
}
