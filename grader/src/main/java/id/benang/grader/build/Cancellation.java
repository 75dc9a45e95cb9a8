package id.benang.grader.build;

import java.util.concurrent.CancellationException;

/**
 * Tells a compile that nobody waits for it any more, or that it takes more memory than it may. The compiler knows no interruption, so it is asked
 * wherever it calls back: at each file, each class and each error.
 */
final class Cancellation {

    private final MemoryLimit.Watch memory;
    private volatile boolean cancelled;

    Cancellation(MemoryLimit.Watch memory) {
        this.memory = memory;
    }

    void cancel() {
        cancelled = true;
    }

    /**
     * Returns as long as the compile may go on.
     *
     * @throws CancellationException once it may not
     * @throws MemoryLimit.Exceeded once it takes more memory than it may
     */
    void check() {
        if (cancelled) {
            throw new CancellationException();
        }
        memory.check();
    }
}
