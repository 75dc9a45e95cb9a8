package id.benang.grader.grading;

import id.benang.grader.launch.Isolation;
import id.benang.grader.launch.RunningNote;
import id.benang.grader.model.BuiltModule;
import id.benang.grader.model.Program;
import id.benang.grader.model.Role;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The folder that a module's programs run in: empty for Java classes, and for commands from {@code benang.toml} a
 * copy of the module's folder, so that a run leaves the submission as it was.
 */
public final class WorkingFolder {

    private WorkingFolder() {}

    /**
     * Makes the folder.
     *
     * @param parent where it is made
     */
    static Path create(BuiltModule module, Path parent) throws IOException {
        Path folder = Files.createTempDirectory(parent, module.module().id());
        Isolation.open(folder);
        Optional<Path> wanted = Arrays.stream(Role.values())
                .map(module::program)
                .flatMap(Optional::stream)
                .filter(Program.CommandProgram.class::isInstance)
                .map(Program::folder)
                .findFirst();
        if (wanted.isPresent()) {
            copy(wanted.get(), folder);
        }
        return folder;
    }

    /**
     * Ends the programs that still run in working folders somewhere in a folder, because the grader that started them
     * was killed.
     *
     * @throws IOException if the folder cannot be read
     */
    public static void endProgramsIn(Path scratch) throws IOException {
        RunningNote.endAllIn(scratch);
    }

    /**
     * Deletes the folder of a submission that is done, so that a class fills no disk. What a student's program has
     * locked stays; whoever owns the scratch folder deletes that too, and hears of it where it cannot be.
     */
    static void delete(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException | UncheckedIOException locked) {
            return;
        }
    }

    /** Copies plain files and folders; links, which could lead anywhere, stay behind. */
    private static void copy(Path from, Path to) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                Files.createDirectories(to.resolve(from.relativize(folder)));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (attributes.isRegularFile()) {
                    Files.copy(file, to.resolve(from.relativize(file)));
                }
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
