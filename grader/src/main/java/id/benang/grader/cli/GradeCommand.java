package id.benang.grader.cli;

import id.benang.grader.grading.ClassGrading;
import id.benang.grader.mark.MarkBook;
import id.benang.grader.model.FinalMarks;
import id.benang.grader.model.Grade;
import id.benang.grader.model.LabModule;
import id.benang.grader.model.Message;
import id.benang.grader.model.Submission;
import id.benang.grader.model.UnusableInput;
import id.benang.grader.report.ClassSheet;
import id.benang.grader.report.SummaryTable;
import id.benang.grader.report.TerminalReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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

    private static final Set<LabModule> WANTED = Set.of(LabModule.values());

    private final Screen screen;
    private final Engine engine;
    private final Failures failures;
    private final Workflow workflow;

    @ParentCommand
    private Benang benang;

    @Parameters(index = "0", paramLabel = "PATH")
    private Path path;

    @Option(names = "--out", required = true, paramLabel = "DIR")
    private Path out;

    @Nullable
    @Option(names = "--jobs", paramLabel = "N")
    private String jobs;

    @Option(names = "--fresh")
    private boolean fresh;

    @Option(names = "--quiet")
    private boolean quiet;

    @Option(names = "--isolation", paramLabel = "MODE")
    private String isolation = "auto";

    @Mixin
    private MarkOptions marking;

    @Mixin
    private LmsOptions lms;

    @SuppressWarnings("NullAway.Init") // picocli fills in the fields before it calls
    GradeCommand(Screen screen, Engine engine, Failures failures, Workflow workflow) {
        this.screen = screen;
        this.engine = engine;
        this.failures = failures;
        this.workflow = workflow;
    }

    @Override
    public Integer call() throws UnusableInput, IOException, InterruptedException {
        benang.requireKnownLanguage();
        MarkBook marks = marking.marks(engine, out);
        int atATime = jobs();
        Apart apart = Apart.named(isolation);
        if (!Files.exists(path)) {
            throw new UnusableInput(Message.of("cli.path.missing", path));
        }
        OutputFolder.prepare(out, path);
        List<ClassSheet> sheets = lms.sheets(out, screen.texts(), marks);
        OutputLock lock = OutputLock.take(out);
        try (lock) {
            return grade(atATime, apart, marks, sheets);
        }
    }

    private int grade(int atATime, Apart apart, MarkBook marks, List<ClassSheet> sheets)
            throws UnusableInput, IOException, InterruptedException {
        List<Submission> submissions = submissions();
        marks.warnings(submissions).forEach(screen::complain);
        engine.keepApart(apart);
        List<Optional<String>> keys = submissions.stream()
                .map(submission -> engine.key(submission, WANTED))
                .toList();
        ClassResults results = new ClassResults(screen, out, submissions, keys, marks);
        gradeAll(results, atATime, marks, sheets);
        List<Grade> grades = results.grades();
        workflow.tell(grades, marks, screen);
        marking.tellOpen(grades, marks, screen);
        if (grades.size() == 1 && submissions.get(0).message().isPresent()) {
            throw new UnusableInput(submissions.get(0).message().get());
        }
        long open = grades.stream().filter(Grade::isOpen).count();
        if (open > 0) {
            screen.complain(Message.of("cli.grade.inconclusive", open));
        }
        return open > 0 ? ExitStatus.INCONCLUSIVE : ExitStatus.FINE;
    }

    private List<Submission> submissions() throws UnusableInput, IOException {
        List<Submission> submissions = engine.submissions(path);
        if (submissions.isEmpty()) {
            throw new UnusableInput(Message.of("cli.submissions.none", path, ModuleNames.all()));
        }
        return submissions;
    }

    private int jobs() throws UnusableInput {
        if (jobs == null) {
            return Jobs.ofThisMachine();
        }
        // Not read as a number by picocli, whose complaint would be in English.
        if (!jobs.matches("[1-9][0-9]?")) {
            throw new UnusableInput(Message.of("cli.jobs.unusable", jobs));
        }
        return Integer.parseInt(jobs);
    }

    /** Grades what is still to be graded. */
    private void gradeAll(ClassResults results, int atATime, FinalMarks marks, List<ClassSheet> sheets)
            throws UnusableInput, InterruptedException {
        ClassGrading.Grader grader = (submission, listener) -> engine.grade(submission, WANTED, listener);
        try {
            goOn(results);
            ClassView view = quiet ? ClassView.nothing() : ClassView.on(screen, results, Clock.systemUTC());
            ClassProgress progress = new ClassProgress(screen, failures, results, view);
            try {
                new ClassGrading(grader, atATime).grade(progress.submissions(), progress);
            } finally {
                view.makeRoom();
            }
            finish(results, marks, sheets);
        } catch (IOException unwritable) {
            throw OutputFolder.unwritable(out, unwritable);
        }
    }

    /** Takes over what an earlier run has done. */
    private void goOn(ClassResults results) throws IOException {
        if (fresh) {
            results.startAnew();
            return;
        }
        int taken = results.takeOver();
        if (taken > 0 && !quiet) {
            screen.say("cli.grade.resumed", taken, results.submissions().size());
        }
    }

    private void finish(ClassResults results, FinalMarks marks, List<ClassSheet> sheets) throws IOException {
        Path page = results.finish();
        // A single submission that cannot be graded is bad input, which is told in one line.
        List<Submission> submissions = results.submissions();
        if (submissions.size() > 1 || submissions.get(0).message().isEmpty()) {
            show(results.grades(), marks, page);
        }
        for (ClassSheet sheet : sheets) {
            List<Message> warnings = sheet.write(results.grades(), out);
            screen.say("cli.grade.sheet", out.resolve(sheet.fileName()));
            warnings.forEach(screen::complain);
        }
    }

    private void show(List<Grade> grades, FinalMarks marks, Path page) {
        if (!quiet) {
            screen.out().println();
        }
        if (grades.size() == 1) {
            screen.out().println(new TerminalReport(screen.texts(), screen.style(), marks).student(grades.get(0)));
        }
        screen.out().println(new SummaryTable(screen.texts(), screen.style(), marks).of(grades));
        screen.say("cli.grade.done", grades.size(), out.resolve("class.csv"));
        screen.say("cli.grade.page", page);
    }
}
