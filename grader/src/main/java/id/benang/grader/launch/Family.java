package id.benang.grader.launch;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A process and all that it started, and what those started. */
final class Family {

    private Family() {}

    /** Those that are there now. */
    static List<ProcessHandle> of(ProcessHandle process) {
        return isAlone(Path.of("/proc", Long.toString(process.pid()), "root", "proc"))
                ? List.of(process)
                : Stream.concat(Stream.of(process), process.descendants()).toList();
    }

    /**
     * Whether a process is the only one that it could see: then there is no need to look for its children among all
     * processes of the machine, which takes a millisecond and more. So it is in a sandbox, as a rule.
     *
     * @param seen the process's own view of {@code /proc}
     */
    static boolean isAlone(Path seen) {
        int processes = 0;
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(seen, "[0-9]*")) {
            for (Path process : entries) {
                processes += Files.exists(process) ? 1 : 0;
                if (processes > 1) {
                    return false;
                }
            }
        } catch (IOException | DirectoryIteratorException notTold) {
            return false;
        }
        return processes == 1;
    }
}
