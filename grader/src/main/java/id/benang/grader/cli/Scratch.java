package id.benang.grader.cli;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A folder for what is needed while this process runs. It goes when it is closed, or when the process is told to end. */
final class Scratch implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 4;

    private final Path folder;

    private Scratch(Path folder) {
        this.folder = folder;
    }

    static Scratch create() throws IOException {
        Scratch scratch = new Scratch(Files.createTempDirectory("benang-"));
        Runtime.getRuntime().addShutdownHook(new Thread(scratch::closeAfterPrograms, "delete-scratch"));
        return scratch;
    }

    Path folder() {
        return folder;
    }

    /** Deletes the folder as far as it can be: what a program still holds open on Windows stays for the system. */
    @Override
    public void close() {
        try {
            Files.walkFileTree(folder, new Deleting());
        } catch (IOException held) {
            folder.toFile().deleteOnExit();
        }
    }

    /** A program that is being ended may still load its classes from the folder. */
    private void closeAfterPrograms() {
        if (Files.exists(folder)) {
            CompletableFuture.allOf(ProcessHandle.current()
                            .children()
                            .map(ProcessHandle::onExit)
                            .toArray(CompletableFuture[]::new))
                    .completeOnTimeout(null, PATIENCE_SECONDS, TimeUnit.SECONDS)
                    .join();
            close();
        }
    }

    private static final class Deleting extends SimpleFileVisitor<Path> {

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException trouble) throws IOException {
            Files.delete(folder);
            return FileVisitResult.CONTINUE;
        }
    }
}
