package id.benang.grader.cli;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Waits until somebody changes a file. The operating system's notices of a folder wake it early; since they leave out
 * what is deeper, differ from system to system and get lost on network drives, it looks again and again by itself.
 */
final class FileChanges {

    private static final long LOOK_AGAIN_MILLIS = 400;
    private static final int DEEPEST = 20;

    private final List<Path> folders;
    private final Map<Path, FileTime> before;

    private FileChanges(List<Path> folders) throws IOException {
        this.folders = List.copyOf(folders);
        this.before = look();
    }

    /** Remembers what is in these folders now. */
    static FileChanges in(List<Path> folders) throws IOException {
        return new FileChanges(folders);
    }

    /** Waits until something is different, and then until an editor has done writing: two looks see the same. */
    void await() throws IOException, InterruptedException {
        try (WatchService noticed = FileSystems.getDefault().newWatchService()) {
            for (Path folder : folders) {
                folder.register(noticed, ENTRY_CREATE, ENTRY_MODIFY, ENTRY_DELETE);
            }
            Map<Path, FileTime> now = look();
            Map<Path, FileTime> last = before;
            while (now.equals(before) || !now.equals(last)) {
                Optional.ofNullable(noticed.poll(LOOK_AGAIN_MILLIS, TimeUnit.MILLISECONDS))
                        .ifPresent(WatchKey::reset);
                last = now;
                now = look();
            }
        }
    }

    private Map<Path, FileTime> look() throws IOException {
        Map<Path, FileTime> written = new TreeMap<>();
        for (Path folder : folders) {
            try (Stream<Path> files = Files.find(folder, DEEPEST, (file, attributes) -> attributes.isRegularFile())) {
                for (Path file : files.toList()) {
                    written.put(file, Files.getLastModifiedTime(file));
                }
            } catch (IOException | UncheckedIOException renamedMeanwhile) {
                written.put(folder, FileTime.fromMillis(0));
            }
        }
        return written;
    }
}
