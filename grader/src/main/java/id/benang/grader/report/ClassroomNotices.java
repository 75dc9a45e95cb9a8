package id.benang.grader.report;

import id.benang.grader.model.FinalMarks;
import id.benang.grader.model.FinalRules;
import id.benang.grader.model.Grade;
import id.benang.grader.model.Texts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * One grade as commands of a workflow on GitHub: its points as GitHub Classroom takes them from the notices of a
 * student's repository, and what to mend as warnings. Classroom keeps whole points ({@code points_awarded} of its REST
 * API), so they are rounded.
 *
 * <p>Source: "Workflow commands for GitHub Actions" of GitHub's documentation; the titles of the two notices are those
 * of the grading reporter that GitHub gives out for Classroom.
 */
public final class ClassroomNotices {

    /** GitHub shows ten of a kind for one step. */
    static final int MOST_WARNINGS = 10;

    private final Words words;
    private final FinalMarks marks;

    /** Notices in the language of these texts, with the final mark in place of the score, where there is one. */
    public ClassroomNotices(Texts texts, FinalMarks marks) {
        this.words = new Words(texts);
        this.marks = marks;
    }

    /** The commands, each of them one line. Where there is no score they tell none. */
    public List<String> commands(Grade grade) {
        List<String> commands = new ArrayList<>();
        double best = marks.of(grade).isPresent() ? FinalRules.BEST : grade.max();
        marks.counted(grade).ifPresent(score -> {
            commands.add("::notice title=Autograding complete::Points " + whole(score) + "/" + whole(best));
            commands.add("::notice title=Autograding report::{\"totalPoints\":" + whole(score) + ",\"maxPoints\":"
                    + whole(best) + "}");
        });
        words.remarks(grade).stream()
                .limit(MOST_WARNINGS)
                .map(remark -> "::warning title=Benang::" + data(remark))
                .forEach(commands::add);
        return commands;
    }

    private static String whole(double points) {
        return BigDecimal.valueOf(points).setScale(0, RoundingMode.HALF_UP).toPlainString();
    }

    /** The text on one line: what would end it has become something else before. */
    private static String data(String text) {
        return Escaped.line(text).replace("%", "%25");
    }
}
