package id.benang.grader.cli;

import id.benang.grader.model.Message;
import id.benang.grader.model.UnusableInput;
import id.benang.grader.report.AtomicFile;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Keeps a folder of results for one run at a time. It ends with its process, however that ends. */
final class OutputLock implements AutoCloseable {

    /** Where a folder keeps what is for later runs and not for people. */
    static final String OWN = ".benang";

    private final FileChannel channel;

    private OutputLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Takes the folder, and tidies away what a run that was cut short left half written.
     *
     * @param out exists and can be written to
     * @throws UnusableInput if another run has it, or it cannot be written to after all
     */
    static OutputLock take(Path out) throws UnusableInput {
        try {
            Path file = Files.createDirectories(out.resolve(OWN)).resolve("lock");
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!isFree(channel)) {
                channel.close();
                throw new UnusableInput(Message.of("cli.out.in-use", out));
            }
            OutputLock lock = new OutputLock(channel);
            sweep(out);
            return lock;
        } catch (IOException unwritable) {
            throw OutputFolder.unwritable(out, unwritable);
        }
    }

    private static boolean isFree(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException withinThisProcess) {
            return false;
        }
    }

    private static void sweep(Path out) throws IOException {
        AtomicFile.sweep(out);
        Path students = out.resolve("students");
        if (Files.isDirectory(students)) {
            try (DirectoryStream<Path> folders = Files.newDirectoryStream(students)) {
                for (Path folder : folders) {
                    AtomicFile.sweep(folder);
                    AtomicFile.sweep(folder.resolve(OWN));
                }
            }
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
