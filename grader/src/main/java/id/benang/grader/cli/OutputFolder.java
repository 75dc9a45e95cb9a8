package id.benang.grader.cli;

import id.benang.grader.model.Message;
import id.benang.grader.model.UnusableInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The folder that {@code --out} names. */
final class OutputFolder {

    private OutputFolder() {}

    /**
     * Makes the folder and proves that it can be written to.
     *
     * @param graded what is to be graded, which exists
     * @throws UnusableInput if it cannot be written to, or if the results would be taken for submissions or the other
     *     way round
     */
    static void prepare(Path out, Path graded) throws UnusableInput {
        requireNoFile(out);
        Path folder = real(out);
        Path input = real(graded);
        if (Files.isDirectory(input) && folder.startsWith(input)) {
            throw new UnusableInput(Message.of("cli.out.inside", out, graded));
        }
        if (input.startsWith(folder.resolve("students"))) {
            throw new UnusableInput(Message.of("cli.out.overwrites", out, graded));
        }
        prepare(out);
    }

    /**
     * The same for what takes nothing from outside the kit.
     *
     * @throws UnusableInput if it cannot be written to
     */
    static void prepare(Path out) throws UnusableInput {
        requireNoFile(out);
        try {
            Files.createDirectories(out);
            Files.delete(Files.createTempFile(out, ".benang-", ".tmp"));
        } catch (IOException unwritable) {
            throw unwritable(out, unwritable);
        }
    }

    /**
     * Refuses to put a result in the place of what it is made from.
     *
     * @throws UnusableInput if both are one file
     */
    static void requireOther(Path result, Path source) throws UnusableInput {
        if (real(result).equals(real(source))) {
            throw new UnusableInput(Message.of("cli.out.source", source));
        }
    }

    /**
     * Refuses a file that the instructor wrote where the results are written, and may be deleted.
     *
     * @throws UnusableInput if it lies there
     */
    static void requireOutside(Path out, Path source) throws UnusableInput {
        if (real(source).startsWith(real(out))) {
            throw new UnusableInput(Message.of("grades.inside", source, out));
        }
    }

    /** The same for what turns up later, such as a full disk. */
    static UnusableInput unwritable(Path out, IOException reason) {
        return new UnusableInput(
                Message.of("cli.out.unwritable", out, reason.getClass().getSimpleName() + ": " + reason.getMessage()));
    }

    private static void requireNoFile(Path out) throws UnusableInput {
        if (Files.exists(out) && !Files.isDirectory(out)) {
            throw new UnusableInput(Message.of("cli.out.file", out));
        }
    }

    /** Where a path really leads; of one that is not there yet, where its nearest folder does. */
    private static Path real(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        try {
            return absolute.toRealPath();
        } catch (IOException notThere) {
            Path parent = absolute.getParent();
            return parent == null ? absolute : real(parent).resolve(absolute.getFileName());
        }
    }
}
