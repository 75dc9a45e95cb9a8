package id.benang.grader.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a file beside its place and moves it there, so that nobody ever reads half of it. */
public final class AtomicFile {

    private AtomicFile() {}

    /**
     * Writes a text as UTF-8, in place of what was there; folders are made as needed.
     *
     * @throws IOException if it cannot be written; then what was there still is
     */
    public static void write(Path file, String text) throws IOException {
        // A lone surrogate becomes "?" instead of an exception.
        write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Writes some bytes, in place of what was there; folders are made as needed.
     *
     * @throws IOException if they cannot be written; then what was there still is
     */
    public static void write(Path file, byte[] bytes) throws IOException {
        Path folder = Files.createDirectories(file.toAbsolutePath().getParent());
        Path beside = folder.resolve(
                "." + file.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
        try {
            Files.write(beside, bytes);
            move(beside, file);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private static void move(Path beside, Path file) throws IOException {
        try {
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException unsupported) {
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
