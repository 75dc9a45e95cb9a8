package id.benang.grader.cli;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/** How many submissions are graded at a time where nobody says how many: {@code docs/benchmark.md} has the figures. */
final class Jobs {

    /** A grading waits much of its time: one for each processor kept two of them 57 % busy, two for each 83 %. */
    private static final int FOR_A_PROCESSOR = 2;
    /** One takes less than 1 GB, its programs included; as much again is left to others. */
    private static final long BYTES_FOR_ONE = 2L * 1024 * 1024 * 1024;

    private Jobs() {}

    /** As many as this machine does well with. */
    static int ofThisMachine() {
        long memory = ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean machine
                ? machine.getTotalMemorySize()
                : Long.MAX_VALUE;
        return of(Runtime.getRuntime().availableProcessors(), memory);
    }

    /** Two for each processor, as long as there are 2 GB of memory for each; at least one. */
    static int of(int processors, long memoryBytes) {
        // A machine reports some less than what it was sold with.
        long fit = Math.round((double) memoryBytes / BYTES_FOR_ONE);
        return (int) Math.max(1, Math.min((long) FOR_A_PROCESSOR * processors, fit));
    }
}
