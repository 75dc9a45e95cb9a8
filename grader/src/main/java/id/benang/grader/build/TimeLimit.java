package id.benang.grader.build;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

/**
 * Runs work on a thread of its own and waits for it no longer than agreed.
 *
 * @param longest how long the work may take
 */
record TimeLimit(Duration longest) {

    /** Deeply nested expressions need a deep stack before they need a verdict. */
    private static final long STACK_BYTES = 16L * 1024 * 1024;

    /**
     * Does the work. Work that is late is told to stop; its thread ends at its next {@link
     * Cancellation#check()} and is a daemon until then.
     *
     * @param threadName what the thread is called in a thread dump
     * @return the result, or empty if the time ran out
     * @throws ExecutionException if the work fails, errors such as a stack overflow included
     * @throws InterruptedException if the caller is interrupted; the work is told to stop then, too
     */
    <T> Optional<T> run(String threadName, Function<Cancellation, T> work)
            throws ExecutionException, InterruptedException {
        Cancellation cancellation = new Cancellation();
        FutureTask<T> task = new FutureTask<>(() -> work.apply(cancellation));
        Thread thread = new Thread(null, task, threadName, STACK_BYTES);
        thread.setDaemon(true);
        thread.start();
        try {
            return Optional.of(task.get(longest.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            return Optional.empty();
        } finally {
            cancellation.cancel();
        }
    }
}
