package id.benang.grader.launch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What a program and those that it started use of the machine, from {@code /proc} (proc(5)).
 *
 * @param threads how many threads there are
 * @param sockets how many sockets are open
 * @param cpuMillis the processor time used so far
 */
public record Usage(int threads, int sockets, long cpuMillis) {

    /** The unit of {@code stat} on every Linux that Java runs on: a hundredth of a second. */
    private static final int MILLIS_PER_TICK = 10;

    private static final int USER_TICKS = 11;
    private static final int SYSTEM_TICKS = 12;

    /** The usage now, or nothing where the system does not tell or the program is gone. */
    static Optional<Usage> of(ProcessHandle program) {
        return Family.of(program).stream()
                .map(process -> of(Path.of("/proc", Long.toString(process.pid()))))
                .flatMap(Optional::stream)
                .reduce((one, other) -> new Usage(
                        one.threads + other.threads, one.sockets + other.sockets, one.cpuMillis + other.cpuMillis));
    }

    static Optional<Usage> of(Path process) {
        try (DirectoryStream<Path> tasks = Files.newDirectoryStream(process.resolve("task"))) {
            int threads = 0;
            for (Path task : tasks) {
                threads += Files.exists(task) ? 1 : 0;
            }
            int sockets =
                    LinuxListeningSockets.socketInodes(process.resolve("fd")).size();
            return Optional.of(new Usage(threads, sockets, cpuMillis(process.resolve("stat"))));
        } catch (IOException | DirectoryIteratorException notTold) {
            return Optional.empty();
        }
    }

    private static long cpuMillis(Path stat) throws IOException {
        String text = Files.readString(stat, StandardCharsets.ISO_8859_1);
        String[] fields = text.substring(text.lastIndexOf(')') + 2).split(" ");
        return (Long.parseLong(fields[USER_TICKS]) + Long.parseLong(fields[SYSTEM_TICKS])) * MILLIS_PER_TICK;
    }
}
