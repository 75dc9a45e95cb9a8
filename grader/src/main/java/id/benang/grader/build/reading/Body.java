package id.benang.grader.build.reading;

/**
 * A piece of code that runs as a whole: a method, a constructor, the initialisers of a class, or a lambda that is
 * given to a thread. Two are the same only if they are the same object.
 */
final class Body {

    private final boolean initialises;
    private boolean lockTaken;

    /**
     * @param initialises whether it runs before anybody else can know the object or class
     */
    Body(boolean initialises) {
        this.initialises = initialises;
    }

    boolean initialises() {
        return initialises;
    }

    /** Notes that the scan has passed a call of {@code lock()}: what follows counts as done under that lock. */
    void takeLock() {
        lockTaken = true;
    }

    boolean hasTakenLock() {
        return lockTaken;
    }
}
