package id.benang.grader.journal;

import java.time.Duration;
import java.util.Optional;

/**
 * How long to wait for evidence before a program counts as hanging. The end of patience says nothing about speed:
 * it is far beyond what a working program needs, starts anew with each byte that still comes, and leaves out the
 * time in which the grader itself was held up, and that in which the program waited for a processor.
 *
 * @param quiet how long nothing at all may come
 * @param atMost how long to wait in all, however much comes
 * @param lag the grader's own delay
 * @param starvation the program's delay
 */
public record Patience(Duration quiet, Duration atMost, LagMeter lag, Starvation starvation) {

    private static final int START_FACTOR = 4;
    private static final int TURN_FACTOR = 3;
    private static final int WRITE_FACTOR = 3;
    private static final int BACKLOG_FACTOR = 10;
    /** Waits that are shorter are not worth a look at the program's threads. */
    private static final long WORTH_MEASURING = Duration.ofSeconds(1).toNanos();

    /** The same for a program of whose delay nothing is known. */
    public Patience(Duration quiet, Duration atMost, LagMeter lag) {
        this(quiet, atMost, lag, Starvation.UNKNOWN);
    }

    /** The patience of all scenarios: 10 seconds of silence, a minute in all. */
    public static Patience usual(LagMeter lag) {
        return new Patience(Duration.ofSeconds(10), Duration.ofSeconds(60), lag);
    }

    /** The same with a program that may be kept from running. */
    public Patience with(Starvation programs) {
        return new Patience(quiet, atMost, lag, programs);
    }

    /** The same for a program that is being started: its virtual machine loads and says nothing yet. */
    public Patience forStart() {
        return new Patience(quiet.multipliedBy(START_FACTOR), atMost, lag, starvation);
    }

    /** The same for something that other gradings on this machine use in turn. */
    public Patience forTurn() {
        return new Patience(atMost.multipliedBy(TURN_FACTOR), atMost.multipliedBy(TURN_FACTOR), lag, starvation);
    }

    /**
     * The same for connecting, and for a write: of those nothing is seen before they are done, and where a queue of
     * connections is full, the system asks again only after as long as it has asked in vain (RFC 6298, 5.5).
     */
    public Patience forWrite() {
        return new Patience(quiet.multipliedBy(WRITE_FACTOR), atMost, lag, starvation);
    }

    /** The same for what has piled up: of that much comes, and all of it has to be read first. */
    public Patience forBacklog() {
        return new Patience(quiet, atMost.multipliedBy(BACKLOG_FACTOR), lag, starvation);
    }

    /** One wait, from now on. */
    Wait begin() {
        return new Wait();
    }

    /** The state of one wait. Not thread-safe. */
    final class Wait {
        private final Span whole = new Span(atMost.toNanos());
        private Span silence = new Span(quiet.toNanos());

        /** Something came. */
        void progress() {
            silence = new Span(quiet.toNanos());
        }

        boolean isOver() {
            return silence.isOver() || whole.isOver();
        }
    }

    /**
     * How much of some time counts, in nanoseconds or whatever unit the arguments have. A busy machine may hold up the
     * grader and the program one after the other, or both at once, and which it was is not known: what neither of them
     * had is left out. But of what a program that spins leaves, the grader may miss as much as there is, so that
     * nothing would ever count; half of what the more hindered of the two had counts whatever the other says.
     *
     * @param elapsed all of the time
     * @param lag how much of it the grader was held up
     * @param starved how much of it the program was kept from running
     */
    static long fair(long elapsed, long lag, long starved) {
        return Math.max(elapsed - lag - starved, (elapsed - Math.max(lag, starved)) / 2);
    }

    /** Some time from now on, of which only what is fair counts. */
    private final class Span {
        private final long limit;
        private final long began = System.nanoTime();
        private final long lagBefore = lag.total();
        private Optional<Starvation.Measure> starved = Optional.empty();
        /** It cannot be over before: no more can count than goes by. */
        private long notBefore;

        Span(long limit) {
            this.limit = limit;
            this.notBefore = began + limit;
        }

        boolean isOver() {
            long now = System.nanoTime();
            if (starved.isEmpty() && now - began > WORTH_MEASURING) {
                starved = Optional.of(starvation.begin());
            }
            if (now - notBefore <= 0) {
                return false;
            }
            long counted = fair(
                    now - began,
                    lag.total() - lagBefore,
                    starved.map(Starvation.Measure::nanos).orElse(0L));
            notBefore = now + Math.max(0, limit - counted);
            return counted >= limit;
        }
    }
}
