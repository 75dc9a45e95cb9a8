package id.benang.grader.journal;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/**
 * Measures how long the grader itself was held up: by a busy machine, a pause of its virtual machine, a laptop
 * that was closed. A thread asks to be woken at a steady beat, and each delay beyond it is added up.
 */
public final class LagMeter implements AutoCloseable {

    private static final long BEAT = TimeUnit.MILLISECONDS.toNanos(20);
    /** What a wake-up may be late on an idle machine. */
    private static final long USUAL_DELAY = TimeUnit.MILLISECONDS.toNanos(2);

    private final AtomicLong total = new AtomicLong();
    private final Thread thread = new Thread(this::measure, "lag-meter");
    private volatile boolean open = true;

    private LagMeter() {
        thread.setDaemon(true);
    }

    /** Starts measuring. */
    public static LagMeter start() {
        LagMeter meter = new LagMeter();
        meter.thread.start();
        return meter;
    }

    /** All delay since the start, in nanoseconds; it only grows. */
    public long total() {
        return total.get();
    }

    private void measure() {
        long before = System.nanoTime();
        while (open) {
            LockSupport.parkNanos(BEAT);
            long now = System.nanoTime();
            long late = now - before - BEAT;
            if (late > USUAL_DELAY) {
                total.addAndGet(late);
            }
            before = now;
        }
    }

    @Override
    public void close() {
        open = false;
        LockSupport.unpark(thread);
    }
}
