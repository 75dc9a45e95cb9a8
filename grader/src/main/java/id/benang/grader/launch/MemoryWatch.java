package id.benang.grader.launch;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Looks now and then how much memory programs use, with all that they started, and ends those that use more than they
 * may. Between two looks a program can go beyond that, as far as its processes' own limits let it. Where {@link
 * ResidentMemory} is not known nothing is ended.
 */
final class MemoryWatch {

    private static final long LOOK_MILLIS = 500;

    private final Map<RunningProgram, Long> watched = new ConcurrentHashMap<>();

    private MemoryWatch() {
        ScheduledExecutorService looks = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread thread = new Thread(work, "memory-watch");
            thread.setDaemon(true);
            return thread;
        });
        looks.scheduleWithFixedDelay(this::look, LOOK_MILLIS, LOOK_MILLIS, TimeUnit.MILLISECONDS);
    }

    private static final class OfThisMachine {
        private static final MemoryWatch ONE = new MemoryWatch();
    }

    static MemoryWatch ofThisMachine() {
        return OfThisMachine.ONE;
    }

    /** Begins to watch a program that may use so many bytes. */
    void watch(RunningProgram program, long bytes) {
        watched.put(program, bytes);
    }

    /** A program that has ended, or is being ended. */
    void forget(RunningProgram program) {
        watched.remove(program);
    }

    private void look() {
        watched.forEach((program, limit) -> {
            long used = program.residentBytes();
            if (used > limit && watched.remove(program, limit)) {
                program.endForMemory(used, limit);
            }
        });
    }
}
