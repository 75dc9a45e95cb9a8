package id.benang.grader.launch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A thread of the grader's own that stands between it and a program. As long as it goes on, there may be news for the
 * program that have not reached it.
 */
final class OwnThread {

    /** The thread that looks (proc(5)). */
    private static final Path LOOKING = Path.of("/proc", "thread-self");

    private volatile Optional<Path> folder = Optional.empty();

    /** The calling thread is meant from now on. */
    void isThisOne() {
        try {
            folder = Optional.of(LOOKING.toRealPath());
        } catch (IOException notTold) {
            folder = Optional.empty();
        }
    }

    /** No thread is meant until the next one says that it is. */
    void isNone() {
        folder = Optional.empty();
    }

    /**
     * Whether it goes on without waiting for the program.
     *
     * @return also true as long as no thread is meant, or where the system does not tell
     */
    boolean goesOn() {
        return folder.flatMap(Stat::of).map(Stat::awake).orElse(true);
    }
}
