package id.benang.grader.submission;

import id.benang.grader.model.Message;
import id.benang.grader.model.Submission;
import id.benang.grader.model.UnusableInput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Everything that was handed in at one path: a folder or an archive (zip, tar.gz), of one submission or of a
 * class. What is unpacked lives until the intake is closed.
 */
public final class Intake implements AutoCloseable {

    private final Scratch scratch;
    private final List<Submission> submissions;

    private Intake(Scratch scratch, List<Submission> submissions) {
        this.scratch = scratch;
        this.submissions = submissions;
    }

    /**
     * Takes in what lies at a path. A submission that is broken by itself is in the list, with its message.
     *
     * @param path a submission, or a folder or an archive of submissions
     * @param scratch a folder to unpack archives in; made if it is not there
     * @throws UnusableInput if the path is not there, is no archive, holds no submission, or has a
     *     roster that cannot be used
     */
    public static Intake open(Path path, Path scratch) throws UnusableInput {
        return open(path, scratch, Limits.standard());
    }

    /** Takes in what lies at a path, within other limits. */
    static Intake open(Path path, Path scratch, Limits limits) throws UnusableInput {
        if (!Files.exists(path)) {
            throw new UnusableInput(Message.of("submission.path-missing", path));
        }
        Scratch unpacked = null;
        try {
            unpacked = new Scratch(scratch);
            Intake intake = new Intake(unpacked, new DeliveryReader(path.toRealPath(), unpacked, limits).submissions());
            unpacked = null;
            return intake;
        } catch (IOException | UncheckedIOException e) {
            throw new UnusableInput(Message.of("submission.path-unreadable", path, String.valueOf(e.getMessage())));
        } finally {
            if (unpacked != null) {
                unpacked.close();
            }
        }
    }

    /** The submissions, sorted by the students' ids; the ids are all different and safe as folder names. */
    public List<Submission> submissions() {
        return submissions;
    }

    /**
     * Deletes what was unpacked.
     *
     * @throws UncheckedIOException if some of it cannot be deleted
     */
    @Override
    public void close() {
        scratch.close();
    }
}
