package id.benang.grader.submission;

import id.benang.grader.model.Message;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * One student's folder or archive, not yet read.
 *
 * @param origin what it is called in reports; within an archive of a class, the archive's path and the path
 *     within it
 * @param place where it lies, or where it has been unpacked to
 * @param sender whose it is by its name
 * @param fault why it cannot be read, if that is known already
 */
record HandIn(Path origin, Path place, Sender sender, Optional<Message> fault) {

    /** What people handed over and lies where it is called. */
    static HandIn at(Path place) {
        return of(place, place, Sender.named(place));
    }

    /** One of a class; what is neither a folder nor an archive has its fault already. */
    static HandIn of(Path origin, Path place, Sender sender) {
        Optional<Message> fault = Optional.empty();
        if (sender.mark() == Sender.Mark.ONLINE_TEXT) {
            fault = Optional.of(Message.of("submission.online-text", origin.getFileName()));
        } else if (Files.isRegularFile(place) && ArchiveKind.named(place).isEmpty() && PlatformNames.isOne(origin)) {
            fault = Optional.of(Message.of("submission.single-file", origin.getFileName()));
        }
        return new HandIn(origin, place, sender, fault);
    }

    HandIn withFault(Message reason) {
        return new HandIn(origin, place, sender, Optional.of(reason));
    }
}
