package id.benang.grader.cli;

import id.benang.grader.model.FinalMarks;
import id.benang.grader.model.Grade;
import id.benang.grader.model.Message;
import id.benang.grader.report.StepSummary;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The file that GitHub shows as the summary of a workflow's step, and that several programs may add to.
 *
 * @param name what {@code GITHUB_STEP_SUMMARY} says; nothing outside of a workflow
 */
record SummaryFile(Optional<String> name) {

    static SummaryFile of(@Nullable String name) {
        return new SummaryFile(Optional.ofNullable(name).filter(given -> !given.isBlank()));
    }

    /** Adds a class to the file; what hinders that is told and costs nothing, for all results are written elsewhere. */
    void append(List<Grade> grades, FinalMarks marks, Screen screen) {
        name.ifPresent(file -> {
            try {
                append(Path.of(file), new StepSummary(screen.texts(), marks).markdown(grades));
            } catch (IOException | InvalidPathException unwritable) {
                screen.complain(Message.of("cli.summary.unwritable", file, unwritable));
            }
        });
    }

    private static void append(Path file, String table) throws IOException {
        Files.write(file, table.getBytes(StandardCharsets.UTF_8), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
