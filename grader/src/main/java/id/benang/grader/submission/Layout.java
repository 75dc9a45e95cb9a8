package id.benang.grader.submission;

import id.benang.grader.model.LabModule;
import id.benang.grader.submission.ModuleSearch.Candidate;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells a class from a single submission, and finds the class's folder among wrapper folders.
 *
 * <p>A folder is a submission if {@code benang.toml} or a folder named like a module is directly in it. Else
 * an instructor's folder is a class, and everything in it a submission. An archive may be either: its
 * folders are students if two of them hold the same module, or if one has sources or archives but no module;
 * else they are parts of one submission.
 */
final class Layout {

    private Layout() {}

    /**
     * The submissions in an instructor's folder: the folder itself, or what is in it.
     *
     * @return folders, archives and symbolic links; empty if there is nothing that could be a submission
     * @throws IOException if a folder cannot be read
     */
    static List<Path> inFolder(Path folder) throws IOException {
        if (Listing.of(folder).isSubmission()) {
            return List.of(folder);
        }
        Path inmost = withoutWrappers(folder);
        Path classFolder = !inmost.equals(folder) && isClass(inmost) ? inmost : folder;
        Listing listing = Listing.of(classFolder);
        boolean hasContent =
                !listing.archives().isEmpty() || listing.folders().stream().anyMatch(Layout::hasContent);
        if (!hasContent) {
            return List.of();
        }
        return Stream.concat(listing.foldersAndArchives().stream(), listing.links().stream())
                .toList();
    }

    /**
     * The submissions in an unpacked archive: the archive's folder itself, or the students' folders in it.
     *
     * @throws IOException if a folder cannot be read
     */
    static List<Path> inArchive(Path folder) throws IOException {
        Path inmost = withoutWrappers(folder);
        if (Listing.of(inmost).isSubmission() || !isClass(inmost)) {
            return List.of(folder);
        }
        return Listing.of(inmost).foldersAndArchives();
    }

    /** Goes down as long as a folder holds one folder and nothing else, and is no submission by itself. */
    static Path withoutWrappers(Path folder) throws IOException {
        List<Path> wrappers = wrappers(folder);
        return wrappers.get(wrappers.size() - 1);
    }

    /** A folder, the one folder in it, and so on to the first that holds more or is a submission. */
    static List<Path> wrappers(Path folder) throws IOException {
        List<Path> wrappers = new ArrayList<>(List.of(folder));
        Listing listing = Listing.of(folder);
        while (!listing.isSubmission()
                && listing.contentFolders().size() == 1
                && listing.archives().isEmpty()) {
            Path inner = listing.contentFolders().get(0);
            wrappers.add(inner);
            listing = Listing.of(inner);
        }
        return wrappers;
    }

    /** Whether what is in a folder is of several students, as far as the content tells. */
    static boolean isClass(Path folder) throws IOException {
        Listing listing = Listing.of(folder);
        Set<LabModule> seen = EnumSet.noneOf(LabModule.class);
        int likely = 0;
        int unrecognised = 0;
        for (Path child : listing.foldersAndArchives()) {
            Set<LabModule> modules = modulesIn(child);
            if (!Collections.disjoint(seen, modules)) {
                return true;
            }
            seen.addAll(modules);
            if (!modules.isEmpty() || hasContent(child)) {
                likely++;
                unrecognised += modules.isEmpty() ? 1 : 0;
            }
        }
        return likely > 1 && unrecognised > 0;
    }

    private static Set<LabModule> modulesIn(Path child) throws IOException {
        if (!Files.isDirectory(child)) {
            return Set.of();
        }
        return ModuleSearch.below(child, 0).candidates().stream()
                .map(Candidate::module)
                .collect(Collectors.toSet());
    }

    /** Whether there is anything that could be a submission. */
    static boolean hasContent(Path child) {
        if (!Files.isDirectory(child)) {
            return true;
        }
        try (Stream<Path> files = Files.walk(child)) {
            return files.anyMatch(file -> Files.isRegularFile(file)
                    && (file.toString().endsWith(".java")
                            || file.endsWith(Listing.SETTINGS_FILE)
                            || ArchiveKind.named(file).isPresent()));
        } catch (IOException | UncheckedIOException e) {
            // What cannot be looked into may hold a submission: it gets its row, and the row says why.
            return true;
        }
    }
}
