package id.benang.grader.starter;

import id.benang.grader.model.Message;
import id.benang.grader.model.UnusableInput;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The folder that the students' kit is written to. */
final class KitFolder {

    private final Path folder;

    KitFolder(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    /**
     * Writes the files to a hidden folder first and moves them to their places in the end, in their order: a run that
     * is cut short leaves nothing that could be taken for a kit.
     *
     * @throws UnusableInput if the folder is a file or holds something already, or cannot be written to
     * @throws IOException if what was begun cannot be taken away after a failure
     */
    void write(List<KitFile> files) throws UnusableInput, IOException {
        requireRoom();
        boolean made = !Files.exists(folder);
        boolean done = false;
        try {
            Files.createDirectories(folder);
            Path beside = Files.createTempDirectory(folder, ".benang-");
            for (KitFile file : files) {
                write(beside, file);
            }
            for (String first : inOrder(files)) {
                Files.move(beside.resolve(first), folder.resolve(first));
            }
            Files.delete(beside);
            done = true;
        } catch (IOException unwritable) {
            throw new UnusableInput(Message.of(
                    "starter.unwritable",
                    folder,
                    unwritable.getClass().getSimpleName() + ": " + unwritable.getMessage()));
        } finally {
            if (!done) {
                clear(made);
            }
        }
    }

    private void requireRoom() throws UnusableInput {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new UnusableInput(Message.of("starter.file", folder));
        }
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> content = Files.list(folder)) {
            if (content.findAny().isPresent()) {
                throw new UnusableInput(Message.of("starter.not-empty", folder));
            }
        } catch (IOException unreadable) {
            throw new UnusableInput(Message.of("starter.unwritable", folder, String.valueOf(unreadable)));
        }
    }

    private static void write(Path root, KitFile file) throws IOException {
        Path place = root.resolve(file.path());
        Files.createDirectories(place.getParent());
        Files.write(place, file.content());
        if (file.executable() && !place.toFile().setExecutable(true, false)) {
            throw new IOException(place + " cannot be made executable");
        }
    }

    /** What lies directly in the kit, in the order of the files. */
    private static Set<String> inOrder(List<KitFile> files) {
        Set<String> first = new LinkedHashSet<>();
        files.forEach(file -> first.add(file.path().replaceFirst("/.*", "")));
        return first;
    }

    private void clear(boolean made) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path left, @Nullable IOException trouble) throws IOException {
                if (made || !left.equals(folder)) {
                    Files.delete(left);
                }
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
