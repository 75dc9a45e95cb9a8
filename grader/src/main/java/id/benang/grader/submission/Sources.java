package id.benang.grader.submission;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * The Java sources below a folder.
 *
 * @param files absolute, in alphabetical order
 * @param links symbolic links that were left out
 */
record Sources(List<Path> files, List<Path> links) {

    private static final Set<String> BUILT = Set.of("target", "bin", "build", "out", "__MACOSX");

    /**
     * Finds every {@code *.java} file below a folder but tests, what tools build, and {@code module-info.java}.
     *
     * @throws IOException if a folder cannot be read
     */
    static Sources below(Path folder) throws IOException {
        Walk walk = new Walk(folder);
        Files.walkFileTree(folder, walk);
        walk.files.sort(Comparator.comparing(Path::toString));
        walk.links.sort(Comparator.comparing(Path::toString));
        return new Sources(List.copyOf(walk.files), List.copyOf(walk.links));
    }

    /** Whether a folder holds no sources of the student's: hidden, built by a tool, or tests. */
    static boolean isLeftOut(Path folder) {
        String name = String.valueOf(folder.getFileName());
        return name.startsWith(".") || BUILT.contains(name) || folder.endsWith(Path.of("src", "test"));
    }

    private static boolean isSource(String name) {
        // Files that start with "._" are macOS's notes about a file, not the file.
        return name.endsWith(".java") && !name.equals("module-info.java") && !name.startsWith("._");
    }

    private static final class Walk extends SimpleFileVisitor<Path> {
        private final Path start;
        private final List<Path> files = new ArrayList<>();
        private final List<Path> links = new ArrayList<>();

        private Walk(Path start) {
            this.start = start;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return !folder.equals(start) && isLeftOut(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isSymbolicLink()) {
                links.add(file);
            } else if (attributes.isRegularFile() && isSource(file.getFileName().toString())) {
                files.add(file.toAbsolutePath());
            }
            return FileVisitResult.CONTINUE;
        }
    }
}
