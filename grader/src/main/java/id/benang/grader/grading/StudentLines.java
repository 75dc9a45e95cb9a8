package id.benang.grader.grading;

import id.benang.grader.model.Finding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads single lines of a student's sources, to be quoted. What cannot be read is not quoted, and nothing else. */
final class StudentLines {

    private static final int LONGEST = 160;
    private static final long LARGEST_FILE = 5L * 1024 * 1024;
    private static final int DEEPEST = 20;

    private final Path folder;

    /**
     * @param folder where the module's sources are
     */
    StudentLines(Path folder) {
        this.folder = folder;
    }

    /** The same place with its text, where exactly one source file can be meant. */
    Finding.Place quoted(Finding.Place place) {
        return new Finding.Place(place.className(), place.file(), place.line(), text(place));
    }

    private Optional<String> text(Finding.Place place) {
        try (Stream<Path> files = Files.find(
                folder,
                DEEPEST,
                (file, attributes) -> attributes.isRegularFile()
                        && attributes.size() <= LARGEST_FILE
                        && file.endsWith(place.file()))) {
            List<Path> named = files.toList();
            String whole = place.className().replace('.', '/') + ".java";
            List<Path> exact =
                    named.stream().filter(file -> file.endsWith(whole)).toList();
            List<Path> candidates = exact.isEmpty() ? named : exact;
            return candidates.size() == 1 ? line(candidates.get(0), place.line()) : Optional.empty();
        } catch (IOException | UncheckedIOException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<String> line(Path file, int number) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                .lines()
                .skip(number - 1L)
                .findFirst()
                .map(String::strip)
                .map(text -> text.length() <= LONGEST ? text : text.substring(0, LONGEST) + " …");
    }
}
