package id.benang.grader.grading;

import id.benang.grader.model.UnusableInput;
import id.benang.grader.text.TextFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;

/** Reads a rubric from a file; every complaint names the line. */
public final class RubricFile {

    private static final int LARGEST_KILOBYTES = 64;
    private static final String KIT = "rubric.yaml";

    private RubricFile() {}

    /**
     * Reads an instructor's rubric, which takes the place of the kit's.
     *
     * @throws UnusableInput if it cannot be read, or says something that cannot be meant
     */
    public static InstructorsRubric read(Path file) throws UnusableInput {
        String text = TextFile.read(file, LARGEST_KILOBYTES, RubricReader.COMPLAINTS);
        return new RubricReader(file.toString(), Rubric.usual()).read(text);
    }

    /** The rubric that comes with the kit. */
    static Rubric ofTheKit() {
        try (InputStream file = Objects.requireNonNull(RubricFile.class.getResourceAsStream(KIT))) {
            return new RubricReader(KIT)
                    .read(new String(file.readAllBytes(), StandardCharsets.UTF_8))
                    .checks();
        } catch (IOException | UnusableInput broken) {
            throw new IllegalStateException("The kit's own rubric cannot be read.", broken);
        }
    }
}
