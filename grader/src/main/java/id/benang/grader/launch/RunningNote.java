package id.benang.grader.launch;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * A note that lies beside a program's working folder while the program runs. By it the next grader ends what one left
 * that was killed, which matters where programs do not end with the grader by themselves.
 */
public final class RunningNote {

    private static final String START = "running-";

    /** The time at which Linux booted, from which it counts, moves with every correction of the clock. */
    private static final Duration CLOCK_CORRECTIONS = Duration.ofSeconds(3);

    private static final long END_SECONDS = 10;

    private RunningNote() {}

    /**
     * Notes down a program.
     *
     * @return the note, to be deleted when the program has ended; nothing where the system does not tell when it
     *     began, or the disk takes no more: the program runs already, and is not ended for that
     */
    static Optional<Path> write(Path folder, ProcessHandle program) {
        Path note = folder.resolve(START + program.pid());
        return program.info().startInstant().map(start -> written(note, start));
    }

    private static @Nullable Path written(Path note, Instant start) {
        try {
            return Files.writeString(note, Long.toString(start.toEpochMilli()));
        } catch (IOException full) {
            return null;
        }
    }

    /**
     * Ends the programs that are noted down somewhere in a folder, and waits until they are gone. What has the number
     * of one by now, and began at another time, is left alone.
     *
     * @throws IOException if the folder cannot be read
     */
    public static void endAllIn(Path folder) throws IOException {
        List<ProcessHandle> left = new ArrayList<>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                program(file).ifPresent(program -> {
                    left.add(program);
                    program.descendants().forEach(left::add);
                });
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException goneMeanwhile) {
                return FileVisitResult.CONTINUE;
            }
        });
        left.forEach(ProcessHandle::destroyForcibly);
        try {
            CompletableFuture.allOf(left.stream().map(ProcessHandle::onExit).toArray(CompletableFuture<?>[]::new))
                    .get(END_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException lingering) {
            // Told to end, it has not yet; its folder may stay for the run after this one.
            return;
        }
    }

    private static Optional<ProcessHandle> program(Path note) {
        String name = note.getFileName().toString();
        if (!name.startsWith(START)) {
            return Optional.empty();
        }
        try {
            long pid = Long.parseLong(name.substring(START.length()));
            Instant start =
                    Instant.ofEpochMilli(Long.parseLong(Files.readString(note).strip()));
            return ProcessHandle.of(pid)
                    .filter(program -> program.info()
                            .startInstant()
                            .filter(other ->
                                    Duration.between(start, other).abs().compareTo(CLOCK_CORRECTIONS) <= 0)
                            .isPresent());
        } catch (NumberFormatException | IOException noNote) {
            return Optional.empty();
        }
    }
}
