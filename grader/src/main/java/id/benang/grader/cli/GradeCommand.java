package id.benang.grader.cli;

import id.benang.grader.grading.GradingListener;
import id.benang.grader.model.Grade;
import id.benang.grader.model.LabModule;
import id.benang.grader.model.Message;
import id.benang.grader.model.ModuleGrade;
import id.benang.grader.model.Student;
import id.benang.grader.model.Submission;
import id.benang.grader.model.UnusableInput;
import id.benang.grader.report.ClassFolder;
import id.benang.grader.report.SummaryTable;
import id.benang.grader.report.TerminalReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code benang grade}: one submission or a class, with the results in files. */
@Command(
        name = "grade",
        mixinStandardHelpOptions = true,
        versionProvider = Benang.Version.class,
        customSynopsis = "benang grade PATH --out DIR")
final class GradeCommand implements Callable<Integer> {

    private final Screen screen;
    private final Engine engine;
    private final Failures failures;

    @ParentCommand
    private Benang benang;

    @Parameters(index = "0", paramLabel = "PATH")
    private Path path;

    @Option(names = "--out", required = true, paramLabel = "DIR")
    private Path out;

    @Nullable
    @Option(names = "--rubric", paramLabel = "FILE")
    private Path rubric;

    /** How many submissions the grader itself failed on. */
    private int troubles;

    @SuppressWarnings("NullAway.Init") // picocli fills in the fields before it calls
    GradeCommand(Screen screen, Engine engine, Failures failures) {
        this.screen = screen;
        this.engine = engine;
        this.failures = failures;
    }

    @Override
    public Integer call() throws UnusableInput, IOException, InterruptedException {
        benang.requireKnownLanguage();
        if (rubric != null) {
            engine.useRubric(rubric);
        }
        if (!Files.exists(path)) {
            throw new UnusableInput(Message.of("cli.path.missing", path));
        }
        OutputFolder.prepare(out, path);
        List<Submission> submissions = engine.submissions(path);
        if (submissions.isEmpty()) {
            throw new UnusableInput(Message.of("cli.submissions.none", path, ModuleNames.all()));
        }
        List<Grade> grades = gradeAll(submissions);
        if (grades.size() == 1 && submissions.get(0).message().isPresent()) {
            throw new UnusableInput(submissions.get(0).message().get());
        }
        long open = grades.stream().filter(Outcome::isOpen).count() + troubles;
        if (open > 0) {
            screen.complain(Message.of("cli.grade.inconclusive", open));
        }
        return open > 0 ? ExitStatus.INCONCLUSIVE : ExitStatus.FINE;
    }

    private List<Grade> gradeAll(List<Submission> submissions) throws UnusableInput, InterruptedException {
        ClassFolder results = new ClassFolder(out, screen.texts());
        List<Grade> grades = new ArrayList<>();
        try {
            for (Submission submission : submissions) {
                String name = TerminalReport.name(submission.student());
                screen.say("cli.grade.student", grades.size() + 1, submissions.size(), name);
                Grade grade = grade(submission);
                grades.add(grade);
                results.write(grade);
                // Anew after each student, so that a run that is cut short leaves a table of what is done.
                results.write(grades);
            }
            Path table = results.write(grades);
            // A single submission that cannot be graded is bad input, which is told in one line.
            if (submissions.size() > 1 || submissions.get(0).message().isEmpty()) {
                show(grades, table);
            }
        } catch (IOException unwritable) {
            throw OutputFolder.unwritable(out, unwritable);
        }
        return grades;
    }

    /** Grades one submission; a failure of the grader costs this student's result, not the class's. */
    @SuppressWarnings("CatchAndPrintStackTrace")
    private Grade grade(Submission submission) throws IOException, InterruptedException {
        try {
            return engine.grade(submission, EnumSet.allOf(LabModule.class), new Progress());
        } catch (RuntimeException | IOException | StackOverflowError trouble) {
            troubles++;
            Message message = Message.of("cli.trouble.student", failures.log(trouble));
            screen.complain(message);
            return new Grade(submission.student(), "plain", 0, 0, 0, List.of(), List.of(), Optional.of(message));
        }
    }

    private void show(List<Grade> grades, Path table) {
        screen.out().println();
        if (grades.size() == 1) {
            screen.out().println(new TerminalReport(screen.texts(), screen.style()).student(grades.get(0)));
        }
        screen.out().println(new SummaryTable(screen.texts(), screen.style()).of(grades));
        screen.say("cli.grade.done", grades.size(), table);
    }

    /** Prints each module as it is done. */
    private final class Progress implements GradingListener {

        private final TerminalReport report = new TerminalReport(screen.texts(), screen.style());

        @Override
        public void moduleGraded(Student student, ModuleGrade grade) {
            screen.out().println("      " + report.score(grade));
        }
    }
}
