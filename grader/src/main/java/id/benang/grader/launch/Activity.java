package id.benang.grader.launch;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BooleanSupplier;

/**
 * Tells from {@code /proc} whether a program has come to rest: no thread wants a processor and none has used one
 * between several looks, nor is there anything on its way to it; one that has ended does not rest. Not thread-safe.
 * Elsewhere than on Linux nothing is known, and nothing ever rests.
 */
final class Activity {

    private static final int LOOKS_AT_REST = 4;

    private final Path tasks;
    private final BooleanSupplier newsUnderWay;
    private long used = -1;
    private long usedAtFirst = -1;
    private int looksAtRest;

    /** @param newsUnderWay whether something that the grader has done still has to reach the program */
    Activity(long pid, BooleanSupplier newsUnderWay) {
        this(Path.of("/proc", Long.toString(pid), "task"), newsUnderWay);
    }

    Activity(Path tasks, BooleanSupplier newsUnderWay) {
        this.tasks = tasks;
        this.newsUnderWay = newsUnderWay;
    }

    /** Looks once more; true when several looks in a row found the program at rest. */
    boolean hasSettled() {
        OptionalLong now = newsUnderWay.getAsBoolean() ? OptionalLong.empty() : usedIfAsleep();
        boolean resting = now.isPresent() && now.getAsLong() == used;
        used = now.orElse(-1);
        looksAtRest = resting ? looksAtRest + 1 : 0;
        return looksAtRest >= LOOKS_AT_REST;
    }

    /**
     * Whether all threads have been stopped by a signal. The one that gets it first stops the others, once it has a
     * processor: until then they go on.
     */
    boolean hasStopped() {
        try (DirectoryStream<Path> threads = Files.newDirectoryStream(tasks)) {
            for (Path thread : threads) {
                if (!Stat.of(thread).map(Stat::stopped).orElse(true)) {
                    return false;
                }
            }
        } catch (IOException | DirectoryIteratorException processGone) {
            return false;
        }
        return true;
    }

    /** Whether the system tells anything of this program. */
    boolean isKnown() {
        return Files.isDirectory(tasks);
    }

    /** The processor time that the program has used since this was called for the first time, in milliseconds. */
    long millisUsed() {
        long now = Stat.of(tasks.resolve("..")).map(Stat::cpuMillis).orElse(usedAtFirst);
        if (usedAtFirst < 0) {
            usedAtFirst = now;
        }
        return now - usedAtFirst;
    }

    /** The processor time of all threads, unless one of them is awake or all have ended. */
    private OptionalLong usedIfAsleep() {
        long sum = 0;
        boolean ended = true;
        try (DirectoryStream<Path> threads = Files.newDirectoryStream(tasks)) {
            for (Path thread : threads) {
                Optional<Stat> stat = Stat.of(thread);
                if (stat.filter(Stat::awake).isPresent()) {
                    return OptionalLong.empty();
                }
                ended &= stat.map(Stat::ended).orElse(true);
                sum += stat.map(Stat::cpuMillis).orElse(0L);
            }
        } catch (IOException | DirectoryIteratorException processGone) {
            return OptionalLong.empty();
        }
        return ended ? OptionalLong.empty() : OptionalLong.of(sum);
    }
}
