package id.benang.grader.report;

import id.benang.grader.model.FinalMark;
import id.benang.grader.model.Grade;
import java.util.List;
import java.util.OptionalDouble;

/** A final mark and what it came of, as cells of {@code class.csv}; a cell is empty where there is nothing. */
final class MarkCells {

    static final List<String> HEAD =
            List.of("report", "days-late", "deduction", "adjustment", "final", "final-note", "remark");

    private MarkCells() {}

    static List<String> of(Grade grade, FinalMark mark, Words words) {
        return List.of(
                points(mark.manual().report()),
                mark.daysLate().isPresent() ? Integer.toString(mark.daysLate().getAsInt()) : "",
                mark.mark().isPresent() && mark.daysLate().isPresent() ? Rounded.text(mark.deduction()) : "",
                points(mark.manual().adjustment()),
                points(mark.mark()),
                note(grade, mark, words),
                HarmlessCell.of(mark.manual().remark()));
    }

    static String points(OptionalDouble points) {
        return points.isPresent() ? Rounded.text(points.getAsDouble()) : "";
    }

    private static String note(Grade grade, FinalMark mark, Words words) {
        if (mark.open().isPresent()) {
            return new MarkText(words).result(mark);
        }
        return grade.isOpen() && mark.mark().isPresent() ? words.say("mark.provisional") : "";
    }
}
