package id.benang.grader.cli;

import id.benang.grader.mark.MarkBook;
import id.benang.grader.model.FinalMark;
import id.benang.grader.model.FinalRules;
import id.benang.grader.model.Grade;
import id.benang.grader.model.Message;
import id.benang.grader.model.UnusableInput;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What the checks are worth for {@code benang grade}, and what the instructor adds by hand. */
final class MarkOptions {

    @Nullable
    @Option(names = "--rubric", paramLabel = "FILE")
    private Path rubric;

    @Nullable
    @Option(names = "--grades", paramLabel = "FILE")
    private Path grades;

    /**
     * Has the engine take the rubric that was named, and reads what was added by hand.
     *
     * @param out the folder of the results, in which the instructor's file must not lie
     * @throws UnusableInput if a file cannot be used
     */
    MarkBook marks(Engine engine, Path out) throws UnusableInput {
        FinalRules rules = rubric == null ? FinalRules.none() : engine.useRubric(rubric);
        if (grades == null) {
            return MarkBook.without(rules);
        }
        OutputFolder.requireOutside(out, grades);
        return MarkBook.read(grades, rules);
    }

    /** Tells of how many students the final mark is open. */
    void tellOpen(List<Grade> graded, MarkBook marks, Screen screen) {
        long open = graded.stream()
                .map(marks::of)
                .flatMap(Optional::stream)
                .map(FinalMark::open)
                .filter(Optional::isPresent)
                .count();
        if (open > 0) {
            screen.complain(Message.of("grades.open", open, graded.size()));
        }
    }
}
