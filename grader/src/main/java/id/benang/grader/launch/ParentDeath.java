package id.benang.grader.launch;

import java.util.ArrayList;
import java.util.List;

/**
 * Lets a program without a sandbox end with the grader, however that ends (prctl(2), PR_SET_PDEATHSIG). Linux alone
 * has this, and util-linux offers it to commands; elsewhere {@link RunningNote} is all there is.
 */
final class ParentDeath {

    private static final List<String> ASKS = List.of("setpriv", "--pdeathsig", "KILL", "--");

    /** A grader that is gone by the time the program has asked would never be told of again. */
    private static final String UNLESS_TOO_LATE = "[ \"$PPID\" = \"$0\" ] && exec \"$@\"";

    private final boolean possible;

    private ParentDeath(boolean possible) {
        this.possible = possible;
    }

    private static final class OfThisMachine {
        private static final ParentDeath ONE = new ParentDeath(isPossible());
    }

    /** What this machine offers, which is found out by trying. */
    static ParentDeath ofThisMachine() {
        return OfThisMachine.ONE;
    }

    static boolean isPossible() {
        try {
            return Trial.succeeds(
                    around(List.of("true"), ProcessHandle.current().pid()));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /**
     * The command that runs another one so, in the same process; the same command where there is no way. It ends with
     * the thread that starts it, which therefore is {@link Starter}'s.
     */
    List<String> around(List<String> words) {
        return possible ? around(words, ProcessHandle.current().pid()) : words;
    }

    static List<String> around(List<String> words, long grader) {
        List<String> all = new ArrayList<>(ASKS);
        all.addAll(List.of("/bin/sh", "-c", UNLESS_TOO_LATE, Long.toString(grader)));
        all.addAll(words);
        return all;
    }
}
