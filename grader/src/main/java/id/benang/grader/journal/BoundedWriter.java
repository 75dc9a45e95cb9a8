package id.benang.grader.journal;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Writes to a program that may have stopped reading. A thread of its own does the writing; whoever writes waits for
 * it, but not for ever, and not at all any more once a write was waited for in vain, as long as that one is stuck. Not
 * thread-safe.
 */
public final class BoundedWriter implements AutoCloseable {

    /** How often it looks whether the wait is over. */
    private static final long LOOK_MILLIS = 100;

    private final ThreadPoolExecutor thread;
    /** What was waited for in vain. */
    private Future<?> stuck = CompletableFuture.completedFuture(null);

    private final AtomicInteger unfinished = new AtomicInteger();

    /**
     * A writer that has written nothing.
     *
     * @param name the name of its thread
     */
    public BoundedWriter(String name) {
        // No thread before the first write, and at most one: what is written stays in order.
        this.thread = new ThreadPoolExecutor(0, 1, 1, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), work -> {
            Thread writer = new Thread(work, name);
            writer.setDaemon(true);
            return writer;
        });
    }

    /** Something that may block until the program reads. */
    @FunctionalInterface
    public interface Writing {
        void run() throws IOException;
    }

    /**
     * Begins to write and does not wait for it: whether it was read shows in what comes of it. It is written behind
     * all that was begun before. That the program has answered the write before does not mean that this thread has
     * come back from it by now.
     */
    public void begin(Writing writing) {
        if (!thread.isShutdown()) {
            Writing counted = counted(writing);
            thread.execute(() -> {
                try {
                    counted.run();
                } catch (IOException gone) {
                    // Nobody waits for it: the end of the connection is recorded by whoever reads from it.
                    return;
                }
            });
        }
    }

    /** Whether something that was begun is not written yet, be it that the program does not read it. */
    public boolean isBusy() {
        return unfinished.get() > 0;
    }

    private Writing counted(Writing writing) {
        unfinished.incrementAndGet();
        return () -> {
            try {
                writing.run();
            } finally {
                unfinished.decrementAndGet();
            }
        };
    }

    /**
     * Writes.
     *
     * @param patience how long to wait for it
     * @throws IOException if it cannot be written, or nobody has taken it or what came before it in time
     */
    public void write(Writing writing, Patience patience) throws IOException {
        if (!stuck.isDone()) {
            throw new IOException("what was written before is still unread");
        }
        Writing counted = counted(writing);
        try {
            Future<?> written = thread.submit(() -> {
                counted.run();
                return true;
            });
            if (!isDone(written, patience.begin())) {
                stuck = written;
                throw new IOException("not taken after " + patience.quiet().toSeconds() + " s");
            }
        } catch (RejectedExecutionException closed) {
            throw new IOException("closed", closed);
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof IOException broken ? broken : new IOException(failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("the grader is being stopped");
        }
    }

    private static boolean isDone(Future<?> written, Patience.Wait wait)
            throws ExecutionException, InterruptedException {
        boolean done = false;
        while (!done && !wait.isOver()) {
            done = isDoneSoon(written);
        }
        return done;
    }

    private static boolean isDoneSoon(Future<?> written) throws ExecutionException, InterruptedException {
        try {
            written.get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException notYet) {
            return false;
        }
    }

    /** Writes no more. A write that is stuck ends when its socket is closed or its program is ended. */
    @Override
    public void close() {
        thread.shutdownNow();
    }
}
