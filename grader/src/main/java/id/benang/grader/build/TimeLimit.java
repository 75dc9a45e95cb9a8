package id.benang.grader.build;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

/**
 * Runs work on a thread of its own and lets it use no more than the agreed time of a processor. Time in which a busy
 * machine lets the work wait is not the work's: by the clock on the wall, right sources would be late now and then.
 *
 * @param longest how much processor time the work may use
 * @param patience how long to wait for it by the clock on the wall, which only a machine in trouble exceeds
 * @param memory how much memory it may take
 */
record TimeLimit(Duration longest, Duration patience, MemoryLimit memory) {

    /** Deeply nested expressions need a deep stack before they need a verdict. */
    private static final long STACK_BYTES = 16L * 1024 * 1024;

    private static final long LOOK_MILLIS = 50;
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    TimeLimit(Duration longest) {
        this(longest, PATIENCE, MemoryLimit.usual());
    }

    /**
     * Does the work. Work that has used up its time is told to stop; its thread ends at its next {@link
     * Cancellation#check()} and is a daemon until then.
     *
     * @param threadName what the thread is called in a thread dump
     * @return the result, or empty if the work used up its time
     * @throws ExecutionException if the work fails, errors such as a stack overflow included
     * @throws TimeoutException if the machine did not let the work use its time
     * @throws InterruptedException if the caller is interrupted; the work is told to stop then, too
     */
    <T> Optional<T> run(String threadName, Function<Cancellation, T> work)
            throws ExecutionException, TimeoutException, InterruptedException {
        Cancellation cancellation = new Cancellation(memory.begin());
        FutureTask<T> task = new FutureTask<>(() -> work.apply(cancellation));
        Thread thread = new Thread(null, task, threadName, STACK_BYTES);
        thread.setDaemon(true);
        thread.start();
        try {
            return await(task, thread);
        } finally {
            cancellation.cancel();
        }
    }

    private <T> Optional<T> await(FutureTask<T> task, Thread thread)
            throws ExecutionException, TimeoutException, InterruptedException {
        ThreadMXBean processor = ManagementFactory.getThreadMXBean();
        long began = System.nanoTime();
        while (processor.getThreadCpuTime(thread.getId()) <= longest.toNanos()) {
            try {
                return Optional.of(task.get(LOOK_MILLIS, TimeUnit.MILLISECONDS));
            } catch (TimeoutException notYet) {
                if (System.nanoTime() - began > patience.toNanos()) {
                    throw notYet;
                }
            }
        }
        return Optional.empty();
    }
}
