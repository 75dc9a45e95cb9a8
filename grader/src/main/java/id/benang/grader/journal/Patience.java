package id.benang.grader.journal;

import java.time.Duration;

/**
 * How long to wait for evidence before a program counts as hanging. The end of patience says nothing about speed:
 * it is far beyond what a working program needs, starts anew with each byte that still comes, and leaves out the
 * time in which the grader itself was held up.
 *
 * @param quiet how long nothing at all may come
 * @param atMost how long to wait in all, however much comes
 * @param lag the grader's own delay
 */
public record Patience(Duration quiet, Duration atMost, LagMeter lag) {

    private static final int START_FACTOR = 4;
    private static final int TURN_FACTOR = 3;

    /** The patience of all scenarios: 10 seconds of silence, a minute in all. */
    public static Patience usual(LagMeter lag) {
        return new Patience(Duration.ofSeconds(10), Duration.ofSeconds(60), lag);
    }

    /** The same for a program that is being started: its virtual machine loads and says nothing yet. */
    public Patience forStart() {
        return new Patience(quiet.multipliedBy(START_FACTOR), atMost, lag);
    }

    /** The same for something that other gradings on this machine use in turn. */
    public Patience forTurn() {
        return new Patience(atMost.multipliedBy(TURN_FACTOR), atMost.multipliedBy(TURN_FACTOR), lag);
    }

    /** One wait, from now on. */
    Wait begin() {
        return new Wait();
    }

    /** The state of one wait. Not thread-safe. */
    final class Wait {
        private final long began = fairNow();
        private long lastProgress = began;

        /** Something came. */
        void progress() {
            lastProgress = fairNow();
        }

        boolean isOver() {
            long now = fairNow();
            return now - lastProgress > quiet.toNanos() || now - began > atMost.toNanos();
        }

        private long fairNow() {
            return System.nanoTime() - lag.total();
        }
    }
}
