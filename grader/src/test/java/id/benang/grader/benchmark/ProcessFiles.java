package id.benang.grader.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What the system tells of one process now (proc(5)).
 *
 * @param parent the id of the process that started it, or of the one that took it in
 * @param program the file that it runs; empty where that is not told
 * @param arguments its command line, a blank between two words
 * @param ownMillis the processor time that it has used itself
 * @param peakBytes the most memory that it has had resident so far (VmHWM), shared pages counted in full
 * @param shareBytes its share of the memory that is resident now (PSS): a page of several processes is parted among
 *     them. Where that is not told, what is resident
 */
record ProcessFiles(long parent, String program, String arguments, long ownMillis, long peakBytes, long shareBytes) {

    private static final int PARENT = 1;
    private static final int USER_TICKS = 11;
    private static final int SYSTEM_TICKS = 12;
    /** The unit of processor times on every Linux that Java runs on (time(7), USER_HZ). */
    private static final long MILLIS_PER_TICK = 10;

    private static final long KILO = 1024;

    /** What is told of a process, or nothing if it is gone. */
    static Optional<ProcessFiles> of(long pid) {
        return in(Path.of("/proc", Long.toString(pid)));
    }

    static Optional<ProcessFiles> in(Path folder) {
        try {
            String stat = read(folder.resolve("stat"));
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            long ticks = Long.parseLong(fields[USER_TICKS]) + Long.parseLong(fields[SYSTEM_TICKS]);
            String status = read(folder.resolve("status"));
            return Optional.of(new ProcessFiles(
                    Long.parseLong(fields[PARENT]),
                    program(folder),
                    read(folder.resolve("cmdline")).replace('\0', ' ').strip(),
                    ticks * MILLIS_PER_TICK,
                    bytes(status, "VmHWM:"),
                    share(folder, status)));
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    private static String program(Path folder) {
        try {
            return Files.readSymbolicLink(folder.resolve("exe")).toString();
        } catch (IOException notTold) {
            return "";
        }
    }

    private static long share(Path folder, String status) {
        try {
            return bytes(read(folder.resolve("smaps_rollup")), "Pss:");
        } catch (IOException notTold) {
            return bytes(status, "VmRSS:");
        }
    }

    /** A process that has ended and was not waited for has no memory, and no such line. */
    private static long bytes(String lines, String name) {
        return lines.lines()
                .filter(line -> line.startsWith(name))
                .map(line -> line.substring(name.length()).strip().split(" ")[0])
                .mapToLong(Long::parseLong)
                .map(kilobytes -> kilobytes * KILO)
                .findFirst()
                .orElse(0);
    }

    private static String read(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.ISO_8859_1);
    }

    /** Whether this is a virtual machine. */
    boolean isJava() {
        return program.endsWith("/java");
    }

    /** Whether this is a slot of {@code benang grade}, or a child of one that is no other program yet. */
    boolean looksLikeSlot() {
        return isJava() && arguments.contains(id.benang.grader.cli.Benang.class.getName() + " worker ");
    }
}
