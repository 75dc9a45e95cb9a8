package id.benang.grader.cli;

import id.benang.grader.grading.ForegroundRun;
import id.benang.grader.grading.GradingKey;
import id.benang.grader.grading.GradingListener;
import id.benang.grader.grading.InstructorsRubric;
import id.benang.grader.grading.Rubric;
import id.benang.grader.grading.RubricFile;
import id.benang.grader.grading.SubmissionGrading;
import id.benang.grader.model.FinalRules;
import id.benang.grader.model.Grade;
import id.benang.grader.model.LabModule;
import id.benang.grader.model.Message;
import id.benang.grader.model.Role;
import id.benang.grader.model.Submission;
import id.benang.grader.model.UnusableInput;
import id.benang.grader.slot.Slots;
import id.benang.grader.submission.Intake;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The engine on this machine. It makes its scratch folder when it first needs one, and deletes it when it is closed. */
final class LocalEngine implements Engine, AutoCloseable {

    private final Path temporary;
    private final List<Intake> intakes = new ArrayList<>();

    private Optional<Rubric> rubric = Optional.empty();
    private Optional<Slots> slots = Optional.empty();

    @Nullable
    private Scratch scratch;

    @Nullable
    private String kit;

    /** One grades one submission at a time: as many are made as are asked at a time. */
    private final Deque<SubmissionGrading> idle = new ArrayDeque<>();

    /**
     * An engine.
     *
     * @param temporary the system's folder for temporary files
     */
    LocalEngine(Path temporary) {
        this.temporary = temporary;
    }

    @Override
    public List<Submission> submissions(Path path) throws UnusableInput, IOException {
        Intake intake = Intake.open(path, folder("intake"));
        intakes.add(intake);
        return intake.submissions();
    }

    @Override
    public FinalRules useRubric(Path file) throws UnusableInput {
        InstructorsRubric read = RubricFile.read(file);
        rubric = Optional.of(read.checks());
        return read.marks();
    }

    @Override
    public synchronized void keepApart(Apart wish) throws UnusableInput, IOException, InterruptedException {
        if (wish == Apart.PLAIN) {
            return;
        }
        Path folder = folder("slots");
        slots = Slots.open(folder, Benang.class.getName());
        if (slots.isEmpty() && wish == Apart.REQUIRED) {
            throw new UnusableInput(Message.of("cli.isolation.missing"));
        }
    }

    @Override
    public Optional<String> key(Submission submission, Set<LabModule> wanted) {
        try {
            List<String> conditions = List.of(
                    "kit " + kit(), "java " + Runtime.version().feature(), slots.isPresent() ? "isolated" : "plain");
            return Optional.of(GradingKey.of(submission, wanted, rubric.orElseGet(Rubric::usual), conditions));
        } catch (IOException unreadable) {
            // It is graded then, which meets the same trouble and tells of it.
            return Optional.empty();
        }
    }

    /** What grades: worked out once. Where that cannot be told, its version stands for it. */
    private synchronized String kit() {
        if (kit == null) {
            try {
                URI classes = Benang.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI();
                kit = GradingKey.ofTheKit(Path.of(classes));
            } catch (URISyntaxException | IOException untold) {
                kit = Benang.Version.ofTheKit();
            }
        }
        return kit;
    }

    @Override
    public Grade grade(Submission submission, Set<LabModule> wanted, GradingListener listener)
            throws IOException, InterruptedException {
        if (slots.isPresent()) {
            return slots.get().grade(submission, wanted, rubric.orElseGet(Rubric::usual), listener);
        }
        SubmissionGrading grading = borrow();
        try {
            return grading.grade(submission, wanted, listener);
        } finally {
            giveBack(grading);
        }
    }

    private synchronized SubmissionGrading borrow() throws IOException {
        return idle.isEmpty() ? new SubmissionGrading(folder("grading"), rubric.orElseGet(Rubric::usual)) : idle.pop();
    }

    private synchronized void giveBack(SubmissionGrading grading) {
        idle.push(grading);
    }

    @Override
    public int run(Path home, LabModule module, Role role, List<String> arguments)
            throws UnusableInput, IOException, InterruptedException {
        return new ForegroundRun(folder("run")).run(home, module, role, arguments);
    }

    @Override
    public synchronized void close() throws IOException {
        slots.ifPresent(Slots::close);
        idle.forEach(SubmissionGrading::close);
        intakes.forEach(Intake::close);
        if (scratch != null) {
            scratch.close();
        }
    }

    private synchronized Path folder(String name) throws IOException {
        if (scratch == null) {
            scratch = Scratch.createIn(temporary);
        }
        return Files.createDirectories(scratch.folder().resolve(name));
    }
}
