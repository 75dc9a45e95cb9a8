package id.benang.grader.grading;

import id.benang.grader.model.Message;
import id.benang.grader.model.UnusableInput;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
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
    public static Rubric read(Path file) throws UnusableInput {
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            bytes = in.readNBytes(LARGEST_KILOBYTES * 1024 + 1);
        } catch (NoSuchFileException missing) {
            throw new UnusableInput(Message.of("rubric.missing", file));
        } catch (IOException unreadable) {
            throw new UnusableInput(Message.of("rubric.unreadable", file, String.valueOf(unreadable.getMessage())));
        }
        if (bytes.length > LARGEST_KILOBYTES * 1024) {
            throw new UnusableInput(Message.of("rubric.large", file, LARGEST_KILOBYTES + " KB"));
        }
        return new RubricReader(file.toString(), Rubric.usual()).read(decoded(file, bytes));
    }

    private static String decoded(Path file, byte[] bytes) throws UnusableInput {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString()
                    .replaceFirst("^\uFEFF", "");
        } catch (CharacterCodingException broken) {
            throw new UnusableInput(Message.of("rubric.encoding", file));
        }
    }

    /** The rubric that comes with the kit. */
    static Rubric ofTheKit() {
        try (InputStream file = Objects.requireNonNull(RubricFile.class.getResourceAsStream(KIT))) {
            return new RubricReader(KIT).read(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException | UnusableInput broken) {
            throw new IllegalStateException("The kit's own rubric cannot be read.", broken);
        }
    }
}
