package id.benang.grader.cli;

import id.benang.grader.grading.WorkingFolder;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;

/**
 * A folder for what is needed while this process runs. It goes when it is closed; what a process left that was killed
 * goes when the next one makes its own. A lock, which dies with its process, tells which folder is still in use.
 */
final class Scratch implements AutoCloseable {

    private static final String START = "benang-scratch-";
    private static final String LOCK = "in-use";

    private final Path folder;
    private final FileChannel lock;

    private Scratch(Path folder, FileChannel lock) {
        this.folder = folder;
        this.lock = lock;
    }

    /**
     * Makes a folder within another, and deletes those there that nobody uses any more, with the programs that still
     * run in them.
     *
     * @throws IOException if it cannot be made
     */
    static Scratch createIn(Path parent) throws IOException {
        try (DirectoryStream<Path> others = Files.newDirectoryStream(parent, START + "*")) {
            for (Path other : others) {
                deleteUnused(other);
            }
        }
        Path folder = Files.createTempDirectory(parent, START);
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            // A student's program that runs as another user passes through here to its own files.
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx--x--x"));
        }
        FileChannel lock =
                FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        lock.lock();
        return new Scratch(folder, lock);
    }

    Path folder() {
        return folder;
    }

    /**
     * Deletes the folder and all in it.
     *
     * @throws IOException if a part of it cannot be deleted
     */
    @Override
    public void close() throws IOException {
        lock.close();
        Files.walkFileTree(folder, new Deleting());
    }

    /** Ends the programs there first. Leaves alone what is in use, what belongs to another user and what has no lock (yet). */
    private static void deleteUnused(Path folder) {
        try (FileChannel channel = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.WRITE);
                FileLock free = channel.tryLock()) {
            if (free != null) {
                // A program that still runs in there would keep its port, and on Windows its folder.
                WorkingFolder.endProgramsIn(folder);
                Files.walkFileTree(folder, new Deleting());
            }
        } catch (IOException | OverlappingFileLockException inUse) {
            return;
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
