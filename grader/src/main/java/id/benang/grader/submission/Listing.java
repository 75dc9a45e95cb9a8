package id.benang.grader.submission;

import id.benang.grader.model.LabModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What lies directly in a folder, in alphabetical order; without what starts with a dot, without
 * {@code __MACOSX}.
 *
 * @param folders real folders
 * @param archives files whose name ends like an archive's
 * @param files files that are no archives
 * @param links symbolic links, which are never followed
 * @param settings whether {@code benang.toml} is here
 */
record Listing(List<Path> folders, List<Path> archives, List<Path> files, List<Path> links, boolean settings) {

    static final String SETTINGS_FILE = "benang.toml";

    /**
     * Looks into a folder.
     *
     * @throws IOException if the folder cannot be read
     */
    static Listing of(Path folder) throws IOException {
        List<Path> folders = new ArrayList<>();
        List<Path> archives = new ArrayList<>();
        List<Path> files = new ArrayList<>();
        List<Path> links = new ArrayList<>();
        for (Path child : visibleChildren(folder)) {
            if (Files.isSymbolicLink(child)) {
                links.add(child);
            } else if (Files.isDirectory(child)) {
                folders.add(child);
            } else if (ArchiveKind.named(child).isPresent()) {
                archives.add(child);
            } else if (Files.isRegularFile(child)) {
                files.add(child);
            }
        }
        return new Listing(folders, archives, files, links, Files.isRegularFile(folder.resolve(SETTINGS_FILE)));
    }

    /** Folders and archives together: each may be a submission. */
    List<Path> foldersAndArchives() {
        return Stream.concat(folders.stream(), archives.stream())
                .sorted(Comparator.comparing(Path::toString))
                .toList();
    }

    /** The folders but those that tools fill: what lies beside them is still alone in its wrapper. */
    List<Path> contentFolders() {
        return folders.stream().filter(folder -> !Sources.isLeftOut(folder)).toList();
    }

    /** Whether {@code benang.toml} or a folder or archive named like a module is here. */
    boolean isSubmission() {
        return settings
                || foldersAndArchives().stream()
                        .anyMatch(child ->
                                LabModule.called(ArchiveKind.baseName(child)).isPresent());
    }

    private static List<Path> visibleChildren(Path folder) throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            return children.filter(child -> !isHidden(child.getFileName().toString()))
                    .sorted(Comparator.comparing(Path::toString))
                    .toList();
        }
    }

    private static boolean isHidden(String name) {
        return name.startsWith(".") || name.equals("__MACOSX");
    }
}
