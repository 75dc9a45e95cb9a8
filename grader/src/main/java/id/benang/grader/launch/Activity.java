package id.benang.grader.launch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Tells from {@code /proc} whether a program has come to rest: no thread wants a processor and none has used one
 * between several looks. Not thread-safe. Elsewhere than on Linux nothing is known, and nothing ever rests.
 */
final class Activity {

    private static final int LOOKS_AT_REST = 4;

    private final Path tasks;
    private long ticks = -1;
    private int looksAtRest;

    Activity(long pid) {
        this(Path.of("/proc", Long.toString(pid), "task"));
    }

    Activity(Path tasks) {
        this.tasks = tasks;
    }

    /** Looks once more; true when several looks in a row found the program at rest. */
    boolean hasSettled() {
        OptionalLong now = ticksIfAsleep();
        boolean resting = now.isPresent() && now.getAsLong() == ticks;
        ticks = now.orElse(-1);
        looksAtRest = resting ? looksAtRest + 1 : 0;
        return looksAtRest >= LOOKS_AT_REST;
    }

    private OptionalLong ticksIfAsleep() {
        long sum = 0;
        try (DirectoryStream<Path> threads = Files.newDirectoryStream(tasks)) {
            for (Path thread : threads) {
                Optional<String[]> fields = fieldsBehindName(thread);
                if (fields.isPresent()) {
                    if (fields.get()[0].equals("R")) {
                        return OptionalLong.empty();
                    }
                    sum += Long.parseLong(fields.get()[11]) + Long.parseLong(fields.get()[12]);
                }
            }
        } catch (IOException | DirectoryIteratorException processGone) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(sum);
    }

    /** The fields of {@code stat} from the state on (proc(5)); the name before them may hold spaces. */
    private static Optional<String[]> fieldsBehindName(Path thread) {
        try {
            // The system cuts a name after 15 bytes, also within a character: any byte must be readable.
            String stat = Files.readString(thread.resolve("stat"), StandardCharsets.ISO_8859_1);
            return Optional.of(stat.substring(stat.lastIndexOf(')') + 2).split(" "));
        } catch (IOException threadGone) {
            return Optional.empty();
        }
    }
}
