package id.benang.grader.report;

import id.benang.grader.model.FinalMarks;
import id.benang.grader.model.Grade;
import id.benang.grader.model.ModuleGrade;
import id.benang.grader.model.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What a student reads where there is room for a few lines: the final mark if there is one, the total, each module's score, and the remarks. */
final class ShortFeedback {

    private final Words words;
    private final FinalMarks marks;

    ShortFeedback(Texts texts, FinalMarks marks) {
        this.words = new Words(texts);
        this.marks = marks;
    }

    /** As plain text, on lines of its own. */
    String text(Grade grade) {
        return lines(grade).stream().map(Escaped::line).collect(Collectors.joining("\n"));
    }

    /** As HTML without an element but line breaks. */
    String html(Grade grade) {
        return lines(grade).stream().map(Escaped::markup).collect(Collectors.joining("<br>"));
    }

    private List<String> lines(Grade grade) {
        List<String> lines = new ArrayList<>();
        marks.of(grade).ifPresent(mark -> lines.addAll(new MarkText(words).all(grade, mark)));
        lines.add(words.total(grade));
        for (ModuleGrade module : grade.modules()) {
            String id = module.module().id();
            lines.add(words.say("report.module.score", id, Rounded.text(module.score(), module.max())));
        }
        lines.addAll(words.remarks(grade));
        return lines;
    }
}
