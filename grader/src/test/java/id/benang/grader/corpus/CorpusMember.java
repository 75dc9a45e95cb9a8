package id.benang.grader.corpus;

import id.benang.grader.model.LabModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * One submission of the corpus.
 *
 * @param name its folder's name
 * @param kind what it is there for
 * @param folder where its own files lie
 * @param base the right solution that a mistake is laid over
 * @param modules the modules that are graded
 * @param title what is wrong in it, or how it is built
 * @param fails the checks that must fail, and no others
 */
public record CorpusMember(
        String name,
        Kind kind,
        Path folder,
        Optional<Path> base,
        Set<LabModule> modules,
        String title,
        Set<String> fails) {

    /** What a member is there for. */
    public enum Kind {
        /** Everything must pass. */
        RIGHT,
        /** Exactly the named checks must fail. */
        MISTAKE,
        /** Must fail: whoever lets it pass proves nothing. */
        CANARY
    }

    public CorpusMember {
        modules = EnumSet.copyOf(modules);
        fails = new TreeSet<>(fails);
    }

    /** The member's own files but for the one that describes it, relative to its folder. */
    List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .map(folder::relativize)
                    .filter(path -> !path.toString().endsWith(".yaml"))
                    .toList();
        }
    }

    /**
     * The submission as a student would hand it in.
     *
     * @param scratch an empty folder
     * @return where it lies
     */
    public Path layOut(Path scratch) throws IOException {
        if (base.isEmpty()) {
            return folder;
        }
        Path whole = Files.createDirectories(scratch.resolve(name));
        Folders.copy(base.get(), whole);
        for (Path file : files()) {
            Folders.copyFile(folder.resolve(file), whole.resolve(file));
        }
        return whole;
    }
}
