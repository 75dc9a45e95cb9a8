package id.benang.grader.journal;

/** Tells how long a busy machine kept a program from running although it wanted to. */
public interface Starvation {

    /** Where nothing is known of it. */
    Starvation UNKNOWN = () -> () -> 0;

    /** Begins to measure. */
    Measure begin();

    /** One measurement, from {@link #begin} on. */
    interface Measure {

        /** The nanoseconds since its beginning in which the program did nothing but wait for a processor. */
        long nanos();
    }
}
