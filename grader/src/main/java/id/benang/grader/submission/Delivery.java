package id.benang.grader.submission;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What lies at a path: the folders, archives and files that students handed in, and the roster if there is
 * one. A roster, or names that a learning platform gives, make a folder a class; else {@link Layout} looks at
 * the content.
 */
record Delivery(List<Path> places, Optional<Path> roster) {

    /**
     * What is in an instructor's folder.
     *
     * @throws IOException if a folder cannot be read
     */
    static Delivery inFolder(Path folder) throws IOException {
        Optional<Delivery> ofClass = ofClass(Layout.wrappers(folder), RosterFile.in(folder));
        return ofClass.isPresent() ? ofClass.get() : new Delivery(Layout.inFolder(folder), Optional.empty());
    }

    /**
     * What is in an unpacked archive.
     *
     * @throws IOException if a folder cannot be read
     */
    static Delivery inArchive(Path folder) throws IOException {
        Optional<Delivery> ofClass = ofClass(Layout.wrappers(folder), Optional.empty());
        return ofClass.isPresent() ? ofClass.get() : new Delivery(Layout.inArchive(folder), Optional.empty());
    }

    /** A submission may hold a file called like a roster; only the instructor's own folder has it in any case. */
    private static Optional<Delivery> ofClass(List<Path> wrappers, Optional<Path> instructors) throws IOException {
        Optional<Path> roster = instructors;
        Path rosters = wrappers.get(0);
        for (Path folder : wrappers) {
            Listing listing = Listing.of(folder);
            if (roster.isEmpty() && !listing.isSubmission()) {
                roster = RosterFile.in(folder);
                rosters = folder;
            }
            if (!listing.settings() && areNamedByPlatform(listing)) {
                return Optional.of(new Delivery(children(folder), roster));
            }
        }
        if (roster.isEmpty()) {
            return Optional.empty();
        }
        Path inmost = wrappers.get(wrappers.size() - 1);
        return Optional.of(new Delivery(children(Layout.isClass(inmost) ? inmost : rosters), roster));
    }

    private static boolean areNamedByPlatform(Listing listing) {
        return Stream.concat(listing.foldersAndArchives().stream(), listing.files().stream())
                .anyMatch(PlatformNames::isOne);
    }

    private static List<Path> children(Path folder) throws IOException {
        Listing listing = Listing.of(folder);
        List<Path> children = new ArrayList<>(listing.archives());
        children.addAll(listing.links());
        listing.folders().stream()
                .filter(child -> !Sources.isLeftOut(child) || Layout.hasContent(child))
                .forEach(children::add);
        listing.files().stream().filter(PlatformNames::isOne).forEach(children::add);
        children.sort(Comparator.comparing(Path::toString));
        return children;
    }
}
