package id.benang.grader.corpus;

import id.benang.grader.grading.GradingListener;
import id.benang.grader.grading.Rubric;
import id.benang.grader.grading.SubmissionGrading;
import id.benang.grader.model.Grade;
import id.benang.grader.model.ModuleGrade;
import id.benang.grader.model.UnusableInput;
import id.benang.grader.submission.Intake;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** Grades members of the corpus, several side by side, because most of a grading is waiting. */
final class CorpusRun {

    private final Path scratch;
    private final int sideBySide;
    private final Consumer<Outcome> listener;
    private final BiConsumer<CorpusMember, Grade> pages;
    private final Optional<Path> classData;
    private final Object fixedPorts = new Object();

    /**
     * @param scratch a folder that the caller deletes
     * @param classData the archive from which programs start sooner, where there is one
     * @param sideBySide how many are graded at once
     * @param listener is told each outcome, from one thread at a time
     * @param pages is given each grade, from many threads
     */
    CorpusRun(
            Path scratch,
            Optional<Path> classData,
            int sideBySide,
            Consumer<Outcome> listener,
            BiConsumer<CorpusMember, Grade> pages) {
        this.pages = pages;
        this.classData = classData;
        this.scratch = scratch;
        this.sideBySide = sideBySide;
        this.listener = listener;
    }

    /**
     * Grades each member of the list once, as often as it stands there.
     *
     * @param goOn asked before each grading; what comes after a no is not graded
     */
    void grade(List<CorpusMember> members, BooleanSupplier goOn) throws InterruptedException, ExecutionException {
        ExecutorService workers = Executors.newFixedThreadPool(sideBySide);
        try {
            List<Future<?>> gradings = new ArrayList<>();
            for (CorpusMember member : members) {
                gradings.add(workers.submit(() -> {
                    if (goOn.getAsBoolean()) {
                        tell(member);
                    }
                    return member;
                }));
            }
            for (Future<?> grading : gradings) {
                grading.get();
            }
        } finally {
            workers.shutdownNow();
        }
    }

    private void tell(CorpusMember member) throws InterruptedException {
        List<Outcome> outcomes;
        try {
            outcomes = usesAFixedPort(member) ? gradeAlone(member) : grade(member);
        } catch (IOException | UnusableInput | RuntimeException broken) {
            // The grader's own defect is an outcome, and never as expected; the others are graded all the same.
            outcomes = List.of(Outcome.of(member, broken));
        }
        synchronized (this) {
            outcomes.forEach(listener);
        }
    }

    /** What ignores its arguments is on the port of the sheets, which only one can have at a time. */
    private static boolean usesAFixedPort(CorpusMember member) {
        return member.fails().contains("arguments") || member.fails().contains("client-arguments");
    }

    private List<Outcome> gradeAlone(CorpusMember member) throws IOException, UnusableInput, InterruptedException {
        synchronized (fixedPorts) {
            return grade(member);
        }
    }

    private List<Outcome> grade(CorpusMember member) throws IOException, UnusableInput, InterruptedException {
        Path folder = Files.createTempDirectory(scratch, member.kind().name());
        List<Outcome> outcomes = new ArrayList<>();
        try (Intake intake = Intake.open(member.layOut(folder.resolve("whole")), folder.resolve("intake"));
                SubmissionGrading grading = new SubmissionGrading(
                        Files.createDirectories(folder.resolve("grading")),
                        Rubric.usual(),
                        ChangedPrograms.of(member),
                        false,
                        classData)) {
            if (intake.submissions().size() != 1) {
                throw new IOException(member.name() + " is not one submission: " + intake.submissions());
            }
            Grade whole = grading.grade(intake.submissions().get(0), member.modules(), new GradingListener() {});
            pages.accept(member, whole);
            for (ModuleGrade grade : whole.modules()) {
                outcomes.add(Outcome.of(member, grade));
            }
        }
        return outcomes;
    }
}
