package id.benang.grader.launch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Tells from {@code /proc} whether a program has come to rest: no thread wants a processor and none has used one
 * between several looks. Not thread-safe. Elsewhere than on Linux nothing is known, and nothing ever rests.
 */
final class Activity {

    private static final int LOOKS_AT_REST = 4;
    /** Fields behind the name (proc(5)): the state, and the processor time used as the user and as the system. */
    private static final int STATE = 0;

    private static final int USER_TIME = 11;
    private static final int SYSTEM_TIME = 12;
    /** Running or about to run, and held up by the disk: it goes on without news from outside. */
    private static final Set<String> AWAKE = Set.of("R", "D");
    /** The unit of processor times in {@code /proc}, which is the same on all machines (time(7), USER_HZ). */
    private static final long MILLIS_PER_TICK = 10;

    private final Path tasks;
    private long ticks = -1;
    private long firstTicks = -1;
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

    /** Whether the system tells anything of this program. */
    boolean isKnown() {
        return Files.isDirectory(tasks);
    }

    /** The processor time that the program has used since this was called for the first time, in milliseconds. */
    long millisUsed() {
        Optional<String[]> process = fieldsBehindName(tasks.resolve(".."));
        long now = process.map(Activity::ticksOf).orElse(firstTicks);
        if (firstTicks < 0) {
            firstTicks = now;
        }
        return (now - firstTicks) * MILLIS_PER_TICK;
    }

    private static long ticksOf(String[] fields) {
        return Long.parseLong(fields[USER_TIME]) + Long.parseLong(fields[SYSTEM_TIME]);
    }

    private OptionalLong ticksIfAsleep() {
        long sum = 0;
        try (DirectoryStream<Path> threads = Files.newDirectoryStream(tasks)) {
            for (Path thread : threads) {
                Optional<String[]> fields = fieldsBehindName(thread);
                if (fields.isPresent()) {
                    if (AWAKE.contains(fields.get()[STATE])) {
                        return OptionalLong.empty();
                    }
                    sum += ticksOf(fields.get());
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
