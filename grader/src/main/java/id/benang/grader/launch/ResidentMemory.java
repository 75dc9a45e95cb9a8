package id.benang.grader.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How much memory of their own processes have in use, from {@code /proc} (proc(5)). Files that are mapped, such as
 * libraries, do not count: the system can take that memory back at any time, and many processes share it.
 */
final class ResidentMemory {

    private static final Set<String> OWN = Set.of("RssAnon", "RssShmem");
    private static final long BYTES_PER_KIBIBYTE = 1024;

    private ResidentMemory() {}

    /**
     * What a process and those that it started use together, in bytes; nothing is added for what has gone or where the
     * system does not tell.
     */
    static long of(ProcessHandle process) {
        return Family.of(process).stream()
                .mapToLong(each -> of(Path.of("/proc", Long.toString(each.pid()), "status")))
                .sum();
    }

    static long of(Path status) {
        // Its first line is the program's name, which may be any bytes.
        try (Stream<String> lines = Files.lines(status, StandardCharsets.ISO_8859_1)) {
            return lines.filter(line -> OWN.contains(line.substring(0, Math.max(0, line.indexOf(':')))))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * BYTES_PER_KIBIBYTE)
                    .sum();
        } catch (IOException | UncheckedIOException gone) {
            return 0;
        }
    }
}
