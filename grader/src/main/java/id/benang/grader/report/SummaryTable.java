package id.benang.grader.report;

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
    private static final int POINTS_WIDTH = 7;
    private static final String INDENT = "    ";

    private final Words words;
    private final TerminalStyle style;

    /** A table in the language of these texts. */
    public SummaryTable(Texts texts, TerminalStyle style) {
        this.words = new Words(texts);
        this.style = style;
    }

    /** The table, in the order of the grades. */
    public String of(List<Grade> grades) {
        List<String> lines = new ArrayList<>();
        lines.add(style.heading(head()));
        lines.add(style.rule());
        for (Grade grade : grades) {
            lines.add(row(grade));
            for (String remark : words.remarks(grade)) {
                Wrapped.at(style.width() - INDENT.length(), remark).forEach(line -> lines.add(INDENT + line));
            }
        }
        lines.add(style.rule());
        return String.join("\n", lines) + "\n";
    }

    private String head() {
        StringBuilder head = new StringBuilder();
        head.append(Columns.left(words.say("report.column.id"), ID_WIDTH)).append(' ');
        head.append(Columns.left(words.say("report.column.name"), NAME_WIDTH));
        for (LabModule module : LabModule.values()) {
            head.append(Columns.right(words.say("report.column." + module.id()), POINTS_WIDTH));
        }
        return head.append(Columns.right(words.say("report.column.total"), POINTS_WIDTH))
                .toString();
    }

    private String row(Grade grade) {
        StringBuilder row = new StringBuilder();
        row.append(cell(grade.student().id(), ID_WIDTH)).append(' ');
        row.append(cell(grade.student().name(), NAME_WIDTH));
        for (LabModule module : LabModule.values()) {
            String score = grade.modules().stream()
                    .filter(graded -> graded.module() == module)
                    .findFirst()
                    .map(ModuleGrade::score)
                    .map(Rounded::text)
                    .orElse("");
            row.append(Columns.right(score, POINTS_WIDTH));
        }
        return row.append(Columns.right(Rounded.text(grade.score()), POINTS_WIDTH))
                .toString();
    }

    private static String cell(String text, int width) {
        return Columns.left(Columns.cut(Escaped.line(text), width), width);
    }
}
