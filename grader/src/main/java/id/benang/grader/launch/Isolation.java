package id.benang.grader.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** How far students' programs are kept apart on this machine, which is found out by trying. */
public final class Isolation {

    private static final List<String> SYSTEM = List.of(
            "/bin",
            "/sbin",
            "/lib",
            "/lib32",
            "/lib64",
            "/libx32",
            "/usr",
            "/etc/alternatives",
            "/etc/ld.so.cache",
            "/etc/localtime");
    /** The user that a program of a grader which is root becomes; nothing belongs to it. */
    private static final int ROOT = 0;

    private final Optional<Sandbox> sandbox;

    private Isolation(Optional<Sandbox> sandbox) {
        this.sandbox = sandbox;
    }

    /** Nothing but the limits that a program's own command line and the grader's reading of its output set. */
    public static Isolation plain() {
        return new Isolation(Optional.empty());
    }

    /** This sandbox around each program. */
    static Isolation of(Sandbox sandbox) {
        return new Isolation(Optional.of(sandbox));
    }

    /**
     * The best that this machine has: a sandbox, if a Java program runs in one.
     *
     * @param scratch where students' programs will be; a folder for the trial is made in it
     * @throws IOException if the scratch folder cannot be written
     */
    public static Isolation probe(Path scratch, Limits limits) throws IOException, InterruptedException {
        Path javaHome = Path.of(System.getProperty("java.home"));
        open(scratch);
        Path folder = Files.createTempDirectory(scratch, "sandbox");
        open(folder);
        try {
            Sandbox sandbox = new Sandbox(limits, machine(javaHome, folder), isRoot());
            return new Isolation(Optional.of(sandbox).filter(trial -> runsJava(trial, javaHome, folder)));
        } catch (IOException unreadable) {
            return plain();
        }
    }

    private static boolean runsJava(Sandbox sandbox, Path javaHome, Path folder) {
        try {
            Path evidence = Files.createTempFile(folder, "evidence", "");
            Path work = Files.createDirectory(folder.resolve("work"));
            String java = javaHome.resolve("bin").resolve("java").toString();
            Command command = new Command(List.of(java, "-Xmx32m", "-version"), "C", List.of());
            return Trial.succeeds(sandbox.around(command, work, evidence)) && Files.size(evidence) > 0;
        } catch (IOException unwritable) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** The sandbox around each program, if there is one. */
    Optional<Sandbox> sandbox() {
        return sandbox;
    }

    /** Whether each program is in a sandbox. */
    public boolean hasSandbox() {
        return sandbox.isPresent();
    }

    /** Whether each program is in a sandbox, and there is no network but the loopback of this process. */
    public boolean isComplete() {
        return hasSandbox() && hasLoopbackAlone(Path.of("/proc/self/net/dev"));
    }

    /** Two lines of headings, then one for each network device (proc(5)). */
    static boolean hasLoopbackAlone(Path devices) {
        try (Stream<String> lines = Files.lines(devices)) {
            return lines.skip(2).map(String::strip).allMatch(line -> line.startsWith("lo:"));
        } catch (IOException | UncheckedIOException notTold) {
            return false;
        }
    }

    /** Lets a program of another user pass through a folder to what it is shown of it. */
    public static void open(Path folder) throws IOException {
        if (isRoot()) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx--x--x"));
        }
    }

    static boolean isRoot() throws IOException {
        return Files.isDirectory(Path.of("/proc/self"))
                && Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(ROOT);
    }

    /** What of this machine every program sees. */
    private static List<String> machine(Path javaHome, Path folder) throws IOException {
        List<String> binds = new ArrayList<>();
        for (String path : SYSTEM) {
            Path place = Path.of(path);
            if (Files.isSymbolicLink(place)) {
                binds.addAll(List.of("--symlink", Files.readSymbolicLink(place).toString(), path));
            } else {
                binds.addAll(Sandbox.shown(place));
            }
        }
        binds.addAll(Sandbox.shown(javaHome.toRealPath()));
        for (Path linked : linkedFrom(javaHome.toRealPath())) {
            binds.addAll(Sandbox.shown(linked));
        }
        Path etc = Files.createDirectory(folder.resolve("etc"));
        show(binds, etc, "hosts", "127.0.0.1 localhost benang\n");
        show(binds, etc, "passwd", "student:x:65534:65534:student:/tmp:/bin/sh\n");
        show(binds, etc, "nsswitch.conf", "passwd: files\nhosts: files\n");
        binds.addAll(List.of("--proc", "/proc", "--dev", "/dev"));
        return binds;
    }

    private static void show(List<String> binds, Path etc, String name, String content) throws IOException {
        Path file = Files.writeString(etc.resolve(name), content);
        binds.addAll(List.of("--ro-bind", file.toString(), "/etc/" + name));
    }

    /** The folders outside the JDK to which its settings are links, as distributions have them. */
    private static Set<Path> linkedFrom(Path javaHome) throws IOException {
        Set<Path> folders = new LinkedHashSet<>();
        for (String part : List.of("conf", "conf/security", "conf/management", "lib", "lib/security")) {
            Path folder = javaHome.resolve(part);
            if (!Files.isDirectory(folder)) {
                continue;
            }
            try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
                for (Path file : files) {
                    if (!Files.exists(file)) {
                        continue;
                    }
                    Path target = file.toRealPath();
                    Path parent = target.getParent();
                    if (parent != null && !target.startsWith(javaHome) && !target.startsWith("/usr")) {
                        folders.add(parent);
                    }
                }
            }
        }
        return folders;
    }
}
