package id.benang.grader.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes a file beside its place and moves it there, so that nobody ever reads half of it. */
public final class AtomicFile {

    private static final String ENDING = ".tmp";

    /** What is written beside a file: its name and the number of the process that writes. */
    private static final Pattern BESIDE = Pattern.compile("\\..+\\.(\\d{1,18})\\" + ENDING);

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
                "." + file.getFileName() + "." + ProcessHandle.current().pid() + ENDING);
        try {
            Files.write(beside, bytes);
            move(beside, file);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    /**
     * Deletes what processes that are gone left beside the files of a folder, because they were ended while they wrote.
     *
     * @param folder need not be there
     * @throws IOException if it cannot be listed, or some of it cannot be deleted
     */
    public static void sweep(Path folder) throws IOException {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, ".*" + ENDING)) {
            for (Path file : files) {
                Matcher beside = BESIDE.matcher(file.getFileName().toString());
                if (beside.matches() && isGone(Long.parseLong(beside.group(1)))) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    /** Whether nobody writes there any more; what this process wrote is done by the time that it sweeps. */
    private static boolean isGone(long process) {
        return process == ProcessHandle.current().pid()
                || ProcessHandle.of(process).isEmpty();
    }

    private static void move(Path beside, Path file) throws IOException {
        try {
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException unsupported) {
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
