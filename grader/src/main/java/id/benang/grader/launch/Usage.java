package id.benang.grader.launch;

import java.io.IOException;
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

    /** The usage now, or nothing where the system does not tell or the program is gone. */
    static Optional<Usage> of(ProcessHandle program) {
        return Family.of(program).stream()
                .map(process -> of(Path.of("/proc", Long.toString(process.pid()))))
                .flatMap(Optional::stream)
                .reduce((one, other) -> new Usage(
                        one.threads + other.threads, one.sockets + other.sockets, one.cpuMillis + other.cpuMillis));
    }

    static Optional<Usage> of(Path process) {
        try {
            int threads = threads(process.resolve("task"));
            int sockets =
                    LinuxListeningSockets.socketInodes(process.resolve("fd")).size();
            return Stat.of(process).map(stat -> new Usage(threads, sockets, stat.cpuMillis()));
        } catch (IOException | DirectoryIteratorException notTold) {
            return Optional.empty();
        }
    }

    private static int threads(Path tasks) throws IOException {
        int threads = 0;
        try (DirectoryStream<Path> listed = Files.newDirectoryStream(tasks)) {
            for (Path task : listed) {
                threads += Files.exists(task) ? 1 : 0;
            }
        }
        return threads;
    }
}
