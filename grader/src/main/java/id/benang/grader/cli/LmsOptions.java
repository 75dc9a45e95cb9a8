package id.benang.grader.cli;

import id.benang.grader.model.FinalMarks;
import id.benang.grader.model.Message;
import id.benang.grader.model.Texts;
import id.benang.grader.model.UnusableInput;
import id.benang.grader.report.CanvasGradebook;
import id.benang.grader.report.ClassSheet;
import id.benang.grader.report.MoodleWorksheet;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The sheets of learning platforms that {@code benang grade} is to fill in. */
final class LmsOptions {

    @Nullable
    @Option(names = "--moodle-worksheet", paramLabel = "FILE")
    private Path moodleWorksheet;

    @Nullable
    @Option(names = "--canvas-gradebook", paramLabel = "FILE")
    private Path canvasGradebook;

    @Nullable
    @Option(names = "--canvas-assignment", paramLabel = "NAME")
    private String canvasAssignment;

    /**
     * Reads the sheets that were named.
     *
     * @param out the folder of the results
     * @param marks the final marks, which go in where there are any
     * @throws UnusableInput if one of them cannot be used
     */
    List<ClassSheet> sheets(Path out, Texts texts, FinalMarks marks) throws UnusableInput {
        List<ClassSheet> sheets = new ArrayList<>();
        if (moodleWorksheet != null) {
            ClassSheet worksheet = MoodleWorksheet.read(moodleWorksheet, texts, marks);
            OutputFolder.requireOther(out.resolve(worksheet.fileName()), moodleWorksheet);
            sheets.add(worksheet);
        }
        if (canvasGradebook != null && canvasAssignment != null) {
            ClassSheet gradebook = CanvasGradebook.read(canvasGradebook, canvasAssignment, marks);
            OutputFolder.requireOther(out.resolve(gradebook.fileName()), canvasGradebook);
            sheets.add(gradebook);
        } else if (canvasGradebook != null || canvasAssignment != null) {
            throw new UnusableInput(Message.of("cli.canvas.half"));
        }
        return sheets;
    }
}
