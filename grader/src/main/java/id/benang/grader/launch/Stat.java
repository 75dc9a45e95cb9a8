package id.benang.grader.launch;

import java.io.FileInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/**
 * What {@code /proc} tells of a process or of one of its threads in the file {@value #FILE} (proc(5)). It is read
 * thousands of times, hence by one call to the system.
 *
 * @param state the letter of its state
 * @param cpuMillis the processor time that it has used
 */
record Stat(String state, long cpuMillis) {

    private static final String FILE = "stat";
    /** In bytes; fifty-odd numbers and a name of at most 64. */
    private static final int LONGEST = 2048;
    /** The unit on every Linux that Java runs on: a hundredth of a second (time(7), USER_HZ). */
    private static final long MILLIS_PER_TICK = 10;
    /** Fields behind the name: the state, and the processor time used as the user and as the system. */
    private static final int STATE = 0;

    private static final int USER_TIME = 11;
    private static final int SYSTEM_TIME = 12;
    /** Running or about to run, and held up by the disk. */
    private static final Set<String> AWAKE = Set.of("R", "D");

    private static final String STOPPED = "T";
    /** Nobody has asked for its status yet, or it is just going. */
    private static final Set<String> ENDED = Set.of("Z", "X");

    /** Whether it goes on without news from outside. */
    boolean awake() {
        return AWAKE.contains(state);
    }

    /** Whether it goes on at no news at all before SIGCONT: a signal has stopped it, or it has ended. */
    boolean stopped() {
        return state.equals(STOPPED) || ended();
    }

    /** Whether it has ended, and the system still tells of it. */
    boolean ended() {
        return ENDED.contains(state);
    }

    /**
     * What is told now.
     *
     * @param folder that of the process or of the thread
     * @return nothing once it is gone, or where the system does not tell
     */
    static Optional<Stat> of(Path folder) {
        byte[] bytes = new byte[LONGEST];
        try (FileInputStream input = new FileInputStream(folder.resolve(FILE).toFile())) {
            int length = Math.max(0, input.read(bytes));
            // The system cuts a name after 15 bytes, also within a character: any byte must be readable.
            return read(new String(bytes, 0, length, StandardCharsets.ISO_8859_1));
        } catch (IOException | NumberFormatException gone) {
            return Optional.empty();
        }
    }

    /** The name, in brackets, may hold brackets and blanks. */
    private static Optional<Stat> read(String text) {
        String[] fields = text.substring(text.lastIndexOf(')') + 1).strip().split(" ", SYSTEM_TIME + 2);
        if (fields.length <= SYSTEM_TIME) {
            return Optional.empty();
        }
        long ticks = Long.parseLong(fields[USER_TIME]) + Long.parseLong(fields[SYSTEM_TIME]);
        return Optional.of(new Stat(fields[STATE], ticks * MILLIS_PER_TICK));
    }
}
