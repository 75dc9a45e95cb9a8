package id.benang.grader.build;

import java.util.concurrent.CancellationException;

/**
 * Tells a compile that nobody waits for it any more. The compiler knows no interruption, so it is asked
 * wherever it calls back: at each file, each class and each error.
 */
final class Cancellation {

    private volatile boolean cancelled;

    void cancel() {
        cancelled = true;
    }

    /**
     * Returns as long as the compile may go on.
     *
     * @throws CancellationException once it may not
     */
    void check() {
        if (cancelled) {
            throw new CancellationException();
        }
    }
}
