package id.benang.grader.cli;

import id.benang.grader.model.Grade;
import id.benang.grader.model.Message;
import id.benang.grader.record.GradeCodec;
import id.benang.grader.record.KeptGrade;
import id.benang.grader.record.UnreadableRecord;
import id.benang.grader.report.AtomicFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/**
 * The grades of earlier runs, each as {@code .benang/grade.json} in its student's folder. It is written behind all other
 * files of the student: where it is, the student is done.
 */
final class KeptGrades {

    /** What says of a module that this machine could not grade it, which another attempt may. */
    private static final Set<String> WORTH_ANOTHER_TRY = Set.of("module.runtime-missing", "build.gave-up");

    private final Screen screen;
    private final GradeCodec codec = new GradeCodec();

    KeptGrades(Screen screen) {
        this.screen = screen;
    }

    /**
     * The grade of an earlier run, if there is one that need not be found anew.
     *
     * @param own the student's folder
     * @param key what the grade depends on now
     */
    Optional<Grade> find(Path own, String key) {
        Path file = file(own);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            KeptGrade kept = codec.readKept(Files.readAllBytes(file));
            return kept.key().equals(key) && isSettled(kept.grade()) ? Optional.of(kept.grade()) : Optional.empty();
        } catch (IOException unreadable) {
            // What another version of the kit wrote is not broken, and of no use here.
            if (!(unreadable instanceof UnreadableRecord other && other.isOtherSchema())) {
                screen.complain(Message.of("cli.grade.record-broken", file));
            }
            return Optional.empty();
        }
    }

    /** Keeps a grade, behind all other files of the student. */
    void keep(Grade grade, Path own, String key) throws IOException {
        AtomicFile.write(file(own), codec.writeKept(new KeptGrade(key, grade)));
    }

    /** Makes sure that no grade is taken over any more. */
    static void forget(Path own) throws IOException {
        Files.deleteIfExists(file(own));
    }

    private static Path file(Path own) {
        return own.resolve(OutputLock.OWN).resolve("grade.json");
    }

    private static boolean isSettled(Grade grade) {
        return !grade.isOpen()
                && grade.modules().stream()
                        .flatMap(module -> module.message().stream())
                        .noneMatch(message -> WORTH_ANOTHER_TRY.contains(message.key()));
    }
}
