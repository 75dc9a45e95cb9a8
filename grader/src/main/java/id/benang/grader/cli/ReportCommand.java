package id.benang.grader.cli;

import id.benang.grader.model.Grade;
import id.benang.grader.model.LabModule;
import id.benang.grader.model.Message;
import id.benang.grader.model.ModuleGrade;
import id.benang.grader.model.ModuleSources;
import id.benang.grader.model.Student;
import id.benang.grader.model.Submission;
import id.benang.grader.model.UnusableInput;
import id.benang.grader.print.Identity;
import id.benang.grader.print.LabReports;
import id.benang.grader.print.StudentText;
import id.benang.grader.report.ClassFolder;
import id.benang.grader.report.TerminalReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code benang report}: the lab report of the working copy, or of everyone in a class, with a real run in it. */
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        versionProvider = Benang.Version.class,
        customSynopsis = "benang report [MODULE...] [--all PATH] [--out DIR]")
final class ReportCommand implements Callable<Integer> {

    private final Screen screen;
    private final Engine engine;
    private final Failures failures;
    private final Clock clock;

    @ParentCommand
    private Benang benang;

    @Parameters(arity = "0..*", paramLabel = "MODULE")
    private List<String> modules = new ArrayList<>();

    @Nullable
    @Option(names = "--all", paramLabel = "PATH")
    private Path all;

    @Option(names = "--out", paramLabel = "DIR", defaultValue = "laporan")
    private Path out;

    /** How many submissions the grader itself failed on. */
    private int troubles;

    @SuppressWarnings("NullAway.Init") // picocli fills in the fields before it calls
    ReportCommand(Screen screen, Engine engine, Failures failures, Clock clock) {
        this.screen = screen;
        this.engine = engine;
        this.failures = failures;
        this.clock = clock;
    }

    @Override
    public Integer call() throws UnusableInput, IOException, InterruptedException {
        benang.requireKnownLanguage();
        Set<LabModule> wanted = ModuleNames.modules(modules);
        LabReports reports = new LabReports(Documents.forms(benang.home()), screen.texts());
        for (LabModule module : wanted) {
            reports.blank(module); // a form that is missing is told before anything is run
        }
        if (all == null) {
            own(reports, wanted);
        } else {
            everyone(reports, wanted, all);
        }
        return troubles > 0 ? ExitStatus.INCONCLUSIVE : ExitStatus.FINE;
    }

    private void own(LabReports reports, Set<LabModule> wanted)
            throws UnusableInput, IOException, InterruptedException {
        OutputFolder.prepare(out);
        Submission submission = WorkingCopy.of(engine, benang.home());
        Map<LabModule, String> texts = new EnumMap<>(LabModule.class);
        for (LabModule module : wanted) {
            text(submission, module).ifPresent(text -> texts.put(module, text));
        }
        write(reports, submission, wanted, texts, out);
    }

    private void everyone(LabReports reports, Set<LabModule> wanted, Path path)
            throws UnusableInput, IOException, InterruptedException {
        if (!Files.exists(path)) {
            throw new UnusableInput(Message.of("cli.path.missing", path));
        }
        OutputFolder.prepare(out, path);
        List<Submission> submissions = engine.submissions(path);
        if (submissions.isEmpty()) {
            throw new UnusableInput(Message.of("cli.submissions.none", path, ModuleNames.all()));
        }
        if (submissions.size() == 1 && submissions.get(0).message().isPresent()) {
            throw new UnusableInput(submissions.get(0).message().get());
        }
        ClassFolder folder = new ClassFolder(out, screen.texts());
        int number = 1;
        for (Submission submission : submissions) {
            String name = TerminalReport.name(submission.student());
            screen.say("cli.grade.student", number++, submissions.size(), name);
            oneOfMany(reports, wanted, submission, folder.folderFor(submission.student()));
        }
    }

    /** What is wrong with one submission, or goes wrong with it, costs this student's report and not the class's. */
    private void oneOfMany(LabReports reports, Set<LabModule> wanted, Submission submission, Path folder)
            throws UnusableInput, IOException, InterruptedException {
        if (submission.message().isPresent()) {
            screen.complain(submission.message().get());
            return;
        }
        Map<LabModule, String> texts = new EnumMap<>(LabModule.class);
        for (LabModule module : wanted) {
            try {
                text(submission, module).ifPresent(text -> texts.put(module, text));
            } catch (UnusableInput unusable) {
                screen.complain(unusable.explanation());
            }
        }
        try {
            write(reports, submission, wanted, texts, folder);
        } catch (RuntimeException | IOException | StackOverflowError trouble) {
            troubles++;
            screen.complain(Message.of("trouble.submission", failures.log(trouble)));
        }
    }

    private void write(
            LabReports reports, Submission submission, Set<LabModule> wanted, Map<LabModule, String> texts, Path folder)
            throws UnusableInput, IOException, InterruptedException {
        RecordedRuns runs = new RecordedRuns(screen);
        Grade grade = engine.grade(submission, wanted, runs);
        for (ModuleGrade module : grade.modules()) {
            Optional<String> text = Optional.ofNullable(texts.get(module.module()));
            var report = reports.filled(runs.of(module), identity(submission), LocalDate.now(clock), text);
            try {
                reports.write(report, folder).forEach(file -> screen.say("cli.report.written", file));
            } catch (IOException unwritable) {
                throw OutputFolder.unwritable(out, unwritable);
            }
        }
    }

    private static Optional<String> text(Submission submission, LabModule module) throws UnusableInput {
        ModuleSources sources = submission.modules().get(module);
        return sources == null ? Optional.empty() : StudentText.in(sources.folder());
    }

    /** Who handed in. A folder's name alone is no name to be printed, but may well be the number. */
    private Identity identity(Submission submission) {
        Student student = submission.student();
        boolean named = !student.name().equals(student.id());
        return named || all != null ? Identity.of(student) : Identity.unknown();
    }
}
