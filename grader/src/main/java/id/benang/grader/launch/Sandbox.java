package id.benang.grader.launch;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Bubblewrap around a student's program. The program sees the system's own programs and libraries, the JDK, its
 * class files and a working folder in memory, all but the last one read-only; no process but its own; no
 * capabilities, no way to more namespaces, and limits on processes, files and processor time. What network it sees is
 * that of the grader which starts it.
 */
final class Sandbox {

    /** Where a program is looked for in there. */
    static final String SEARCH_PATH = "/usr/local/bin:/usr/bin:/bin";

    private static final long BYTES_PER_MEGABYTE = 1024L * 1024;
    /** An address space is cut off here, far above what a JVM of the heap's size takes, for what has no heap. */
    private static final long DATA_BYTES = 3L * 1024 * BYTES_PER_MEGABYTE;

    /** Sends a byte to the file that stands open as number 3, as evidence that the program's turn has come. */
    private static final String TELL_AND_RUN = "echo >&3; exec \"$@\" 3>&-";

    private final Limits limits;
    private final List<String> machine;
    private final boolean asRoot;

    /**
     * @param machine the binds that show the system and the JDK, as bubblewrap's arguments
     * @param asRoot whether the grader is root, which a student's program must not be
     */
    Sandbox(Limits limits, List<String> machine, boolean asRoot) {
        this.limits = limits;
        this.machine = List.copyOf(machine);
        this.asRoot = asRoot;
    }

    /**
     * The command that runs another one in here.
     *
     * @param folder its working folder; what is in it can be read, and what is written beside it is forgotten
     * @param evidence a file outside, which has a byte in it once the command itself is run
     */
    List<String> around(Command command, Path folder, Path evidence) throws IOException {
        List<String> words = new ArrayList<>(List.of("/bin/sh", "-c", "exec \"$@\" 3>" + quoted(evidence), "sandbox"));
        words.addAll(asItsUser());
        words.addAll(List.of("bwrap", "--unshare-user", "--disable-userns", "--unshare-pid", "--unshare-ipc"));
        words.addAll(List.of("--unshare-uts", "--unshare-cgroup-try", "--hostname", "benang", "--new-session"));
        // As the first process of its own kind: when it ends, so does everything that it started.
        words.addAll(List.of("--as-pid-1", "--die-with-parent"));
        words.addAll(machine);
        words.addAll(memoryFolder("/tmp"));
        words.addAll(memoryFolder(folder.toString()));
        words.addAll(contentOf(folder));
        command.reads().forEach(path -> words.addAll(shown(path)));
        words.addAll(List.of("--remount-ro", "/", "--chdir", folder.toString(), "--"));
        words.addAll(List.of("/bin/sh", "-c", TELL_AND_RUN, "program"));
        words.addAll(limited());
        words.addAll(command.words());
        return words;
    }

    /** What a command begins with to run as the user that a program in here is, as seen from outside. */
    List<String> asItsUser() {
        return asRoot
                ? List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", "--no-new-privs", "--")
                : List.of();
    }

    private List<String> memoryFolder(String path) {
        String bytes = Long.toString(limits.fileMegabytes() * BYTES_PER_MEGABYTE);
        return List.of("--perms", "1777", "--size", bytes, "--tmpfs", path);
    }

    private static List<String> contentOf(Path folder) throws IOException {
        List<String> binds = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            entries.forEach(entry -> binds.addAll(shown(entry)));
        }
        return binds;
    }

    /** The bind that shows a file or a folder, where it is, read-only. */
    static List<String> shown(Path path) {
        return List.of("--ro-bind-try", path.toString(), path.toString());
    }

    private List<String> limited() {
        return List.of(
                "prlimit",
                "--core=0",
                "--nproc=" + limits.tasks(),
                "--nofile=" + limits.openFiles(),
                "--fsize=" + limits.fileMegabytes() * BYTES_PER_MEGABYTE,
                "--cpu=" + limits.cpuSeconds(),
                "--data=" + DATA_BYTES,
                "--");
    }

    private static String quoted(Path path) {
        return "'" + path.toString().replace("'", "'\\''") + "'";
    }
}
