package id.benang.grader.launch;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Looks now and then how much memory programs use, with all that they started, and ends those that use more than they
 * may. Between two looks a program can go beyond that, as far as its processes' own limits let it. Where {@link
 * ResidentMemory} is not known nothing is ended.
 */
final class MemoryWatch {

    private static final long LOOK_MILLIS = 500;

    private final Map<RunningProgram, Long> watched = new HashMap<>();

    private MemoryWatch() {
        Thread thread = new Thread(this::watchOn, "memory-watch");
        thread.setDaemon(true);
        thread.start();
    }

    private static final class OfThisMachine {
        private static final MemoryWatch ONE = new MemoryWatch();
    }

    static MemoryWatch ofThisMachine() {
        return OfThisMachine.ONE;
    }

    /** Begins to watch a program that may use so many bytes. */
    synchronized void watch(RunningProgram program, long bytes) {
        watched.put(program, bytes);
        notifyAll();
    }

    /** A program that has ended, or is being ended. */
    synchronized void forget(RunningProgram program) {
        watched.remove(program);
    }

    private void watchOn() {
        try {
            while (!Thread.interrupted()) {
                next().forEach(this::look);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Waits until it is time for the next look, and tells which programs there are then. */
    private synchronized Map<RunningProgram, Long> next() throws InterruptedException {
        long look = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(LOOK_MILLIS);
        while (watched.isEmpty()) {
            wait();
        }
        for (long left = LOOK_MILLIS; left > 0; left = TimeUnit.NANOSECONDS.toMillis(look - System.nanoTime())) {
            wait(left);
        }
        return Map.copyOf(watched);
    }

    private void look(RunningProgram program, long limit) {
        long used = program.residentBytes();
        if (used > limit) {
            forget(program);
            program.endForMemory(used, limit);
        }
    }
}
