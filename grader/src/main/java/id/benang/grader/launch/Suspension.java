package id.benang.grader.launch;

import id.benang.grader.journal.Journal;
import id.benang.grader.journal.Patience;
import id.benang.grader.journal.Search;
import id.benang.grader.model.Event;
import id.benang.grader.model.Message;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;

/**
 * Suspends a program for a moment and lets it go on, by SIGSTOP and SIGCONT (POSIX), as a busy machine does at any
 * time. What happens outside meanwhile meets the program in the middle of its work, and all its threads at once: two
 * that must not meet do so far more often. A right program cannot tell. Where the system has no such signals, nothing
 * is suspended.
 */
public final class Suspension implements AutoCloseable {

    private static final Path SHELL = Path.of("/bin/sh");
    /** A shell that stays is quicker than a new process for each signal. When its input ends, the program goes on. */
    private static final String SCRIPT = "while read -r signal; do kill -s \"$signal\" $0 2>/dev/null; echo; done;"
            + " [ \"$signal\" != STOP ] || kill -s CONT $0 2>/dev/null";

    private final Journal journal;
    private final BooleanSupplier alive;
    private final Stop stop;
    private final Optional<Process> shell;

    private Suspension(Journal journal, BooleanSupplier alive, Stop stop, Optional<Process> shell) {
        this.journal = journal;
        this.alive = alive;
        this.stop = stop;
        this.shell = shell;
    }

    /** The evidence that the program has stopped. */
    private interface Stop {
        /** Waits until it has, or is gone; false if that was not to be seen in time. */
        boolean await() throws InterruptedException;
    }

    /**
     * Prepares to suspend a program; to be closed before the program is.
     *
     * @param alive whether the program is still there: its number may be another's afterwards
     * @param patience how long to wait until it has stopped
     */
    static Suspension of(long pid, BooleanSupplier alive, Journal journal, Patience patience) {
        if (!Files.isExecutable(SHELL)) {
            return none(journal);
        }
        ProcessBuilder builder = new ProcessBuilder(SHELL.toString(), "-c", SCRIPT, Long.toString(pid))
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        try {
            Process shell = Starter.ofThisMachine().start(builder);
            return new Suspension(
                    journal,
                    alive,
                    () -> awaitStop(new Activity(pid, () -> false), journal, patience),
                    Optional.of(shell));
        } catch (IOException noProcess) {
            trouble(journal, String.valueOf(noProcess.getMessage()));
            return none(journal);
        }
    }

    private static boolean awaitStop(Activity activity, Journal journal, Patience patience)
            throws InterruptedException {
        if (!activity.isKnown()) {
            return true;
        }
        Search<Boolean> stopped = view -> activity.isKnown()
                ? Search.Found.from(Optional.of(true).filter(yes -> activity.hasStopped()), view.isProgramGone())
                : Search.Found.here(true);
        return journal.await(stopped, patience).isPresent() || journal.isProgramGone();
    }

    /** Suspends nothing: what is done is done while the program runs. */
    public static Suspension none(Journal journal) {
        return new Suspension(journal, () -> false, () -> true, Optional.empty());
    }

    /** What is done while a program is suspended. */
    public interface Work {
        /** Does it. */
        void run() throws InterruptedException;
    }

    /**
     * Does something while the program is suspended, and lets it go on. Where the system tells of a program's threads,
     * it has come to a stop before.
     */
    public void during(Work work) throws InterruptedException {
        boolean suspended = signal("STOP");
        try {
            if (suspended) {
                if (!stop.await()) {
                    trouble(journal, "SIGSTOP");
                }
                journal.record(new Event.Suspended());
            }
            work.run();
        } finally {
            if (suspended) {
                journal.record(new Event.Resumed());
                signal("CONT");
            }
        }
    }

    /**
     * Suspends the program again and again, each time for a moment only, so that its threads change places.
     *
     * @param work done in each of these moments, also where nothing can be suspended; is told which one it is, counted
     *     from zero
     */
    public void stutter(int times, IntConsumer work) throws InterruptedException {
        during(() -> {
            for (int time = 0; time < times; time++) {
                work.accept(time);
                signal("CONT");
                signal("STOP");
            }
        });
    }

    /** Sends a signal, and returns when it has been sent. */
    private boolean signal(String name) {
        if (shell.isEmpty() || !alive.getAsBoolean()) {
            return false;
        }
        try {
            OutputStream input = shell.get().getOutputStream();
            input.write((name + "\n").getBytes(StandardCharsets.US_ASCII));
            input.flush();
            return shell.get().getInputStream().read() >= 0;
        } catch (IOException ended) {
            trouble(journal, String.valueOf(ended.getMessage()));
            return false;
        }
    }

    private static void trouble(Journal journal, String cause) {
        journal.record(new Event.GraderTrouble(Message.of("trouble.suspend", cause)));
    }

    @Override
    public void close() {
        shell.ifPresent(process -> {
            try {
                process.getOutputStream().close();
            } catch (IOException ended) {
                trouble(journal, String.valueOf(ended.getMessage()));
            }
        });
    }
}
