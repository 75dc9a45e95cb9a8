package id.benang.grader.launch;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;

/**
 * Sees to it that a grader that is ended, by Ctrl-C or a signal, leaves no program behind. A program is started and
 * becomes known in one step: once the ending has begun, nothing is started any more, and what was is ended.
 */
final class LastResort {

    private final Set<RunningProgram> running = new HashSet<>();
    private boolean ending;

    /** Starts a program, or fails to. */
    interface Start {
        RunningProgram start() throws IOException;
    }

    /** The one of this virtual machine, which is called when that ends. */
    private static final class OfThisMachine {
        private static final LastResort ONE = new LastResort();

        static {
            Runtime.getRuntime().addShutdownHook(new Thread(ONE::end, "end-of-all-programs"));
        }
    }

    static LastResort ofThisMachine() {
        return OfThisMachine.ONE;
    }

    /**
     * Starts a program that ends with the grader at the latest.
     *
     * @throws IOException if it cannot be started, or the grader is ending
     */
    synchronized RunningProgram start(Start start) throws IOException {
        if (ending) {
            throw new IOException("the grader is being ended");
        }
        RunningProgram program = start.start();
        running.add(program);
        return program;
    }

    /** A program that has been ended, with all that it started. */
    synchronized void forget(RunningProgram program) {
        running.remove(program);
    }

    /** Ends all programs, and begins no other. */
    synchronized void end() {
        ending = true;
        running.forEach(RunningProgram::kill);
    }
}
