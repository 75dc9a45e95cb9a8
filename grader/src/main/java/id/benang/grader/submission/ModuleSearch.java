package id.benang.grader.submission;

import id.benang.grader.model.LabModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Looks for module folders below a folder. What lies in a module's folder belongs to that module and is
 * searched no further.
 */
final class ModuleSearch {

    /** How deep a module's folder may lie; 1 is directly in the submission. */
    static final int DEEPEST = 6;

    private static final List<String> BUILD_FILES = List.of("pom.xml", "build.gradle", "build.gradle.kts");

    private final List<Candidate> candidates = new ArrayList<>();
    private final List<Path> archives = new ArrayList<>();
    private final List<Path> links = new ArrayList<>();

    private ModuleSearch() {}

    /** A folder that may be a module's. */
    record Candidate(LabModule module, Path folder, Sources sources, int depth) {}

    /**
     * Searches a folder.
     *
     * @param depth how deep the folder itself lies in its submission, 0 for the submission
     * @throws IOException if a folder cannot be read
     */
    static ModuleSearch below(Path folder, int depth) throws IOException {
        ModuleSearch search = new ModuleSearch();
        search.look(folder, depth + 1);
        return search;
    }

    /**
     * Searches an unpacked archive; one that is itself named like a module is that module.
     *
     * @throws IOException if a folder cannot be read
     */
    static ModuleSearch inArchive(Path folder) throws IOException {
        Optional<LabModule> module = LabModule.called(String.valueOf(folder.getFileName()));
        return module.isPresent() ? whole(module.get(), folder) : below(folder, 1);
    }

    /**
     * Takes a folder as a module whatever it is called.
     *
     * @throws IOException if a folder cannot be read
     */
    static ModuleSearch whole(LabModule module, Path folder) throws IOException {
        ModuleSearch search = new ModuleSearch();
        search.candidates.add(new Candidate(module, folder, Sources.below(folder), 1));
        return search;
    }

    /** The folders named like modules. */
    List<Candidate> candidates() {
        return List.copyOf(candidates);
    }

    /** The archives that lie outside all modules' folders. */
    List<Path> archives() {
        return List.copyOf(archives);
    }

    /** The symbolic links that were not followed. */
    List<Path> links() {
        return List.copyOf(links);
    }

    private void look(Path folder, int depth) throws IOException {
        if (depth > DEEPEST) {
            return;
        }
        Listing listing = Listing.of(folder);
        archives.addAll(listing.archives());
        links.addAll(listing.links());
        List<Path> others = new ArrayList<>();
        for (Path child : listing.folders()) {
            LabModule module = LabModule.called(child.getFileName().toString()).orElse(null);
            if (module != null) {
                candidates.add(new Candidate(module, child, Sources.below(child), depth));
            } else if (!Sources.isLeftOut(child)) {
                others.add(child);
            }
        }
        boolean besideModules = hasModule(listing);
        for (Path other : others) {
            if (!(besideModules && isProjectOfItsOwn(other))) {
                look(other, depth + 1);
            }
        }
    }

    private static boolean hasModule(Listing listing) {
        return listing.folders().stream()
                .anyMatch(child ->
                        LabModule.called(child.getFileName().toString()).isPresent());
    }

    /**
     * A folder with a build file beside modules is another program of the same repository, and folders in it
     * that are named like modules are that program's: its samples, its templates. In a checkout of this kit
     * those are {@code grader}, whose samples are other students' submissions, and {@code docs}.
     */
    private static boolean isProjectOfItsOwn(Path folder) {
        return BUILD_FILES.stream().map(folder::resolve).anyMatch(Files::exists);
    }
}
