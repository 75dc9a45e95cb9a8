package id.benang.grader.report;

import id.benang.grader.model.FinalMarks;
import id.benang.grader.model.Grade;
import id.benang.grader.model.LabModule;
import id.benang.grader.model.ModuleGrade;
import id.benang.grader.model.Texts;
import java.util.ArrayList;
import java.util.List;

/** A class at a glance: one row a student, its remarks below it. */
public final class SummaryTable {

    private static final int ID_WIDTH = 18;
    private static final int NAME_WIDTH = 24;

    /** Where there is one column more. */
    private static final int NARROW_NAME_WIDTH = 19;

    private static final int POINTS_WIDTH = 7;
    private static final String INDENT = "    ";

    private final Words words;
    private final TerminalStyle style;
    private final FinalMarks marks;

    /** A table in the language of these texts. */
    public SummaryTable(Texts texts, TerminalStyle style) {
        this(texts, style, FinalMarks.NONE);
    }

    /** The same with the final marks in a column, where there are any. */
    public SummaryTable(Texts texts, TerminalStyle style, FinalMarks marks) {
        this.words = new Words(texts);
        this.style = style;
        this.marks = marks;
    }

    /** The table, in the order of the grades. */
    public String of(List<Grade> grades) {
        boolean isMarked = grades.stream().anyMatch(grade -> marks.of(grade).isPresent());
        int nameWidth = isMarked ? NARROW_NAME_WIDTH : NAME_WIDTH;
        List<String> lines = new ArrayList<>();
        lines.add(style.heading(head(nameWidth, isMarked)));
        lines.add(style.rule());
        for (Grade grade : grades) {
            lines.add(row(grade, nameWidth));
            for (String remark : words.remarks(grade)) {
                Wrapped.at(style.width() - INDENT.length(), remark).forEach(line -> lines.add(INDENT + line));
            }
        }
        lines.add(style.rule());
        return String.join("\n", lines) + "\n";
    }

    private String head(int nameWidth, boolean isMarked) {
        StringBuilder head = new StringBuilder();
        head.append(Columns.left(words.say("report.column.id"), ID_WIDTH)).append(' ');
        head.append(Columns.left(words.say("report.column.name"), nameWidth));
        for (LabModule module : LabModule.values()) {
            head.append(Columns.right(words.say("report.column." + module.id()), POINTS_WIDTH));
        }
        head.append(Columns.right(words.say("report.column.total"), POINTS_WIDTH));
        return isMarked
                ? head.append(Columns.right(words.say("report.column.final"), POINTS_WIDTH))
                        .toString()
                : head.toString();
    }

    private String row(Grade grade, int nameWidth) {
        StringBuilder row = new StringBuilder();
        row.append(cell(grade.student().id(), ID_WIDTH)).append(' ');
        row.append(cell(grade.student().name(), nameWidth));
        for (LabModule module : LabModule.values()) {
            String score = grade.modules().stream()
                    .filter(graded -> graded.module() == module)
                    .findFirst()
                    .map(ModuleGrade::score)
                    .map(Rounded::text)
                    .orElse("");
            row.append(Columns.right(score, POINTS_WIDTH));
        }
        row.append(Columns.right(Rounded.text(grade.score()), POINTS_WIDTH));
        marks.of(grade).ifPresent(mark -> row.append(Columns.right(MarkCells.points(mark.mark()), POINTS_WIDTH)));
        return row.toString();
    }

    private static String cell(String text, int width) {
        return Columns.left(Columns.cut(Escaped.line(text), width), width);
    }
}
