package id.benang.grader.launch;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * The thread from which all programs are started. A sandbox ends with the thread that started it, not with the
 * process (prctl(2), PR_SET_PDEATHSIG), so this one lives as long as the grader.
 */
final class Starter {

    private final ExecutorService thread = Executors.newSingleThreadExecutor(work -> {
        Thread starter = new Thread(work, "starter");
        starter.setDaemon(true);
        return starter;
    });

    private Starter() {}

    private static final class OfThisMachine {
        private static final Starter ONE = new Starter();
    }

    static Starter ofThisMachine() {
        return OfThisMachine.ONE;
    }

    /**
     * Starts a process.
     *
     * @throws IOException if the operating system cannot
     */
    Process start(ProcessBuilder builder) throws IOException {
        try {
            return thread.submit(builder::start).get();
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof IOException cause ? cause : new IOException(failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("the grader is being stopped");
        }
    }
}
