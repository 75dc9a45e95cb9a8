package id.benang.grader.journal;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Measures how long the grader itself was held up: by a busy machine, a pause of its virtual machine, a laptop
 * that was closed. A thread asks to be woken at a steady beat, and each delay beyond it is added up.
 */
public final class LagMeter implements AutoCloseable {

    private static final long BEAT = TimeUnit.MILLISECONDS.toNanos(20);
    /** What a wake-up may be late on an idle machine. */
    private static final long USUAL_DELAY = TimeUnit.MILLISECONDS.toNanos(2);

    private final Thread thread = new Thread(this::measure, "lag-meter");
    private volatile Beat last = new Beat(System.nanoTime(), 0);
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

    /** All delay since the start, in nanoseconds, the one that still lasts included; it only grows. */
    public long total() {
        Beat beat = last;
        return beat.delayAt(System.nanoTime());
    }

    private void measure() {
        while (open) {
            LockSupport.parkNanos(BEAT);
            long now = System.nanoTime();
            last = new Beat(now, last.delayAt(now));
        }
    }

    /**
     * The last time that the thread woke up.
     *
     * @param at when, in nanoseconds
     * @param delay all delay up to then
     */
    record Beat(long at, long delay) {

        /**
         * All delay up to a later moment. After a pause whoever waits may wake before the meter does; the pause must
         * count by then.
         */
        long delayAt(long now) {
            long late = now - at - BEAT;
            return late > USUAL_DELAY ? delay + late : delay;
        }
    }

    @Override
    public void close() {
        open = false;
        LockSupport.unpark(thread);
    }
}
