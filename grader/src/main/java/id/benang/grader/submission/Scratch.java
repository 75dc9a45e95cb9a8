package id.benang.grader.submission;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/** The folder that archives are unpacked to; it goes away when closed. */
final class Scratch implements AutoCloseable {

    private final Path root;
    private int folders;

    /**
     * @param parent where the folder is made; made itself if it is not there
     * @throws IOException if that cannot be
     */
    Scratch(Path parent) throws IOException {
        Files.createDirectories(parent);
        root = Files.createTempDirectory(parent, "intake-").toRealPath();
    }

    /**
     * A new, empty folder with this name, which need not be safe.
     *
     * @throws IOException if it cannot be made
     */
    Path folder(String name) throws IOException {
        folders++;
        return Files.createDirectories(root.resolve(String.valueOf(folders)).resolve(SafeName.of(name)));
    }

    @Override
    public void close() {
        try {
            Files.walkFileTree(root, new Deletion());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Deletion extends SimpleFileVisitor<Path> {
        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) throws IOException {
            if (failure != null) {
                throw failure;
            }
            Files.delete(folder);
            return FileVisitResult.CONTINUE;
        }
    }
}
