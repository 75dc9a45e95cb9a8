package id.benang.grader.report;

import id.benang.grader.model.FinalMarks;
import id.benang.grader.model.Grade;
import id.benang.grader.model.ModuleGrade;
import id.benang.grader.model.Texts;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A class as a Markdown table, for the summary that GitHub shows of a workflow's step. A student's text stays text:
 * every sign that Markdown or HTML could act on has a backslash in front.
 */
public final class StepSummary {

    private static final String SIGNS = "\\p{Punct}";

    private final Words words;
    private final FinalMarks marks;

    /** A table in the language of these texts. */
    public StepSummary(Texts texts) {
        this(texts, FinalMarks.NONE);
    }

    /** The same with the final marks in a column, where there are any. */
    public StepSummary(Texts texts, FinalMarks marks) {
        this.words = new Words(texts);
        this.marks = marks;
    }

    /** The table, in the order of the grades. */
    public String markdown(List<Grade> grades) {
        boolean isMarked = grades.stream().anyMatch(grade -> marks.of(grade).isPresent());
        StringBuilder table = new StringBuilder();
        append(
                table,
                words.say("report.column.student"),
                words.say("report.column.modules"),
                words.say("report.column.total") + (isMarked ? " | " + words.say("report.column.final") : ""),
                words.say("report.column.remark"));
        table.append("| --- | --- | ---: | ").append(isMarked ? "---: | " : "").append("--- |\n");
        for (Grade grade : grades) {
            append(
                    table,
                    harmless(TerminalReport.name(grade.student())),
                    modules(grade),
                    Rounded.text(grade.score()) + mark(grade),
                    harmless(String.join("; ", words.remarks(grade))));
        }
        return table.append('\n').toString();
    }

    private static void append(StringBuilder table, String... cells) {
        table.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    private String mark(Grade grade) {
        return marks.of(grade)
                .map(mark -> " | " + MarkCells.points(mark.mark()))
                .orElse("");
    }

    private static String modules(Grade grade) {
        return grade.modules().stream().map(StepSummary::module).collect(Collectors.joining("<br>"));
    }

    private static String module(ModuleGrade module) {
        return module.module().id() + " " + Rounded.text(module.score());
    }

    private static String harmless(String text) {
        return Escaped.line(text).replaceAll(SIGNS, "\\\\$0");
    }
}
