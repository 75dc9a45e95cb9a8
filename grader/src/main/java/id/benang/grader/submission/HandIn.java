package id.benang.grader.submission;

import id.benang.grader.model.Message;
import java.nio.file.Path;
import java.util.Optional;

/**
 * One student's folder or archive, not yet read.
 *
 * @param origin what it is called in reports; within an archive of a class, the archive's path and the path
 *     within it
 * @param place where it lies, or where it has been unpacked to
 * @param fault why it cannot be read, if that is known already
 */
record HandIn(Path origin, Path place, Optional<Message> fault) {

    static HandIn at(Path place) {
        return new HandIn(place, place, Optional.empty());
    }
}
