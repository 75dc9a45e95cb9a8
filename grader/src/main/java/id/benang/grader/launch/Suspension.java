package id.benang.grader.launch;

import id.benang.grader.journal.Journal;
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
    private final Optional<Process> shell;

    private Suspension(Journal journal, BooleanSupplier alive, Optional<Process> shell) {
        this.journal = journal;
        this.alive = alive;
        this.shell = shell;
    }

    /**
     * Prepares to suspend a program; to be closed before the program is.
     *
     * @param alive whether the program is still there: its number may be another's afterwards
     */
    static Suspension of(long pid, BooleanSupplier alive, Journal journal) {
        if (!Files.isExecutable(SHELL)) {
            return new Suspension(journal, alive, Optional.empty());
        }
        ProcessBuilder builder = new ProcessBuilder(SHELL.toString(), "-c", SCRIPT, Long.toString(pid))
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        try {
            return new Suspension(
                    journal, alive, Optional.of(Starter.ofThisMachine().start(builder)));
        } catch (IOException noProcess) {
            trouble(journal, noProcess);
            return new Suspension(journal, alive, Optional.empty());
        }
    }

    /** Suspends nothing: what is done is done while the program runs. */
    public static Suspension none(Journal journal) {
        return new Suspension(journal, () -> false, Optional.empty());
    }

    /** What is done while a program is suspended. */
    public interface Work {
        /** Does it. */
        void run() throws InterruptedException;
    }

    /** Does something while the program is suspended, and lets it go on. */
    public void during(Work work) throws InterruptedException {
        boolean suspended = signal("STOP");
        if (suspended) {
            journal.record(new Event.Suspended());
        }
        try {
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
            trouble(journal, ended);
            return false;
        }
    }

    private static void trouble(Journal journal, IOException cause) {
        journal.record(new Event.GraderTrouble(Message.of("trouble.suspend", String.valueOf(cause.getMessage()))));
    }

    @Override
    public void close() {
        shell.ifPresent(process -> {
            try {
                process.getOutputStream().close();
            } catch (IOException ended) {
                trouble(journal, ended);
            }
        });
    }
}
