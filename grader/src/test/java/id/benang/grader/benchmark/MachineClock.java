package id.benang.grader.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The processor time of the whole machine since it started, from the first line of {@code /proc/stat} (proc(5)).
 *
 * @param busyMillis how long processors worked, for whomever
 * @param stolenMillis how long a virtual machine's host gave them to others
 */
record MachineClock(long busyMillis, long stolenMillis) {

    private static final long MILLIS_PER_TICK = 10;
    /** user, nice, system, then idle and waiting for disks, which is idle too, then two kinds of interrupts. */
    private static final int[] BUSY = {1, 2, 3, 6, 7};

    private static final int STOLEN = 8;

    /** The clock now. */
    static MachineClock now() throws IOException {
        return read(Files.readString(Path.of("/proc/stat"), StandardCharsets.US_ASCII));
    }

    static MachineClock read(String stat) {
        String[] fields = stat.lines().findFirst().orElseThrow().split(" +");
        long busy = 0;
        for (int field : BUSY) {
            busy += Long.parseLong(fields[field]);
        }
        return new MachineClock(busy * MILLIS_PER_TICK, Long.parseLong(fields[STOLEN]) * MILLIS_PER_TICK);
    }

    /** What went by since an earlier reading. */
    MachineClock since(MachineClock earlier) {
        return new MachineClock(busyMillis - earlier.busyMillis, stolenMillis - earlier.stolenMillis);
    }
}
