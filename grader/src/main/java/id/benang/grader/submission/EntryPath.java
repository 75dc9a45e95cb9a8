package id.benang.grader.submission;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where an archive's entry goes: within the folder that the archive is unpacked to, or nowhere. */
final class EntryPath {

    private static final Pattern DRIVE = Pattern.compile("^[A-Za-z]:.*", Pattern.DOTALL);

    private EntryPath() {}

    /**
     * The entry's place.
     *
     * @param target absolute and normalised
     * @param name as the archive has it
     * @return empty if the name climbs, is absolute, holds a backslash, or cannot be a path here
     */
    static Optional<Path> within(Path target, String name) {
        boolean climbs = List.of(name.split("/", -1)).contains("..");
        if (climbs
                || name.startsWith("/")
                || name.contains("\\")
                || DRIVE.matcher(name).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(target.resolve(name).normalize()).filter(place -> place.startsWith(target));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
