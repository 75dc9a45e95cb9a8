package id.benang.grader.launch;

import java.util.Locale;
import java.util.Set;

/**
 * The operating system's own answer to the question on which TCP ports a program listens. Asking it instead of
 * connecting means that no program ever sees a client that is none.
 */
interface ListeningSockets {

    /** The ports on which this program, or one that it started, listens; empty while there are none. */
    Set<Integer> ownedBy(ProcessHandle program);

    /** The way to ask on this machine: {@code /proc} on Linux, {@code netstat} on Windows, {@code lsof} elsewhere. */
    static ListeningSockets ofThisSystem() {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (system.contains("linux")) {
            return new LinuxListeningSockets();
        }
        return system.contains("windows") ? CommandListeningSockets.netstat() : CommandListeningSockets.lsof();
    }
}
