package id.benang.grader.submission;

import id.benang.grader.model.Message;
import id.benang.grader.model.UnusableInput;
import java.nio.file.Path;

/**
 * What unpacking may still use up. It counts what is really read: an archive's own figures are claims of
 * whoever made it. One budget serves an archive and those within it.
 */
final class Budget {

    private final Limits whole;
    private final long largestEntry;
    private long bytes;
    private int entries;

    /**
     * @param whole what all entries together may need
     * @param largestEntry what a single entry may unpack to, in bytes
     */
    Budget(Limits whole, long largestEntry) {
        this.whole = whole;
        this.largestEntry = largestEntry;
    }

    static Budget of(Limits limits) {
        return new Budget(limits, limits.unpackedBytes());
    }

    /** What all entries together may need. */
    Limits whole() {
        return whole;
    }

    void takeArchive(Path archive, long size) throws UnusableInput {
        if (size > whole.archiveBytes()) {
            throw new UnusableInput(Message.of(
                    "submission.archive-large", archive.getFileName(), Limits.readable(whole.archiveBytes())));
        }
    }

    void takeEntry(Path archive) throws UnusableInput {
        entries++;
        if (entries > whole.entries()) {
            throw new UnusableInput(Message.of("submission.archive-entries", archive.getFileName(), whole.entries()));
        }
    }

    /**
     * @param count bytes just unpacked
     * @param entryBytes bytes that the current entry has come to
     */
    void takeBytes(Path archive, long count, long entryBytes) throws UnusableInput {
        bytes += count;
        requireBytes(archive, bytes, whole.unpackedBytes());
        requireBytes(archive, entryBytes, largestEntry);
    }

    /** Whether nothing more can be unpacked, whatever it is. */
    boolean isSpent() {
        return bytes > whole.unpackedBytes() || entries > whole.entries();
    }

    /** Whether what was used up so far is within narrower limits, too. */
    void requireWithin(Path archive, Limits narrower) throws UnusableInput {
        requireBytes(archive, bytes, narrower.unpackedBytes());
        if (entries > narrower.entries()) {
            throw new UnusableInput(
                    Message.of("submission.archive-entries", archive.getFileName(), narrower.entries()));
        }
    }

    private static void requireBytes(Path archive, long used, long allowed) throws UnusableInput {
        if (used > allowed) {
            throw new UnusableInput(
                    Message.of("submission.archive-bomb", archive.getFileName(), Limits.readable(allowed)));
        }
    }
}
