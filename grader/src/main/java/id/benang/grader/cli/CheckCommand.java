package id.benang.grader.cli;

import id.benang.grader.grading.GradingListener;
import id.benang.grader.model.CheckResult;
import id.benang.grader.model.Grade;
import id.benang.grader.model.LabModule;
import id.benang.grader.model.ModuleGrade;
import id.benang.grader.model.ModuleSources;
import id.benang.grader.model.Student;
import id.benang.grader.model.Submission;
import id.benang.grader.model.UnusableInput;
import id.benang.grader.report.TerminalReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code benang check}: the working copy, each check as it is judged, then what to repair. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        versionProvider = Benang.Version.class,
        customSynopsis = "benang check [MODULE...]")
final class CheckCommand implements Callable<Integer> {

    private final Screen screen;
    private final Engine engine;
    private final TerminalReport report;

    @ParentCommand
    private Benang benang;

    @Parameters(arity = "0..*", paramLabel = "MODULE")
    private List<String> modules = new ArrayList<>();

    @Option(names = "--all")
    private boolean all;

    @Option(names = "--watch")
    private boolean watch;

    @Nullable
    @Option(names = "--rubric", paramLabel = "FILE")
    private Path rubric;

    @SuppressWarnings("NullAway.Init") // picocli fills in the fields before it calls
    CheckCommand(Screen screen, Engine engine) {
        this.screen = screen;
        this.engine = engine;
        this.report = new TerminalReport(screen.texts(), screen.style());
    }

    @Override
    public Integer call() throws UnusableInput, IOException, InterruptedException {
        benang.requireKnownLanguage();
        if (rubric != null) {
            engine.useRubric(rubric);
        }
        Set<LabModule> wanted = ModuleNames.modules(modules);
        if (!watch) {
            return check(wanted, WorkingCopy.of(engine, benang.home()));
        }
        while (true) {
            Submission copy = WorkingCopy.of(engine, benang.home());
            FileChanges changes = FileChanges.in(
                    copy.modules().values().stream().map(ModuleSources::folder).toList());
            check(wanted, copy);
            screen.say("cli.check.watching");
            changes.await();
        }
    }

    private int check(Set<LabModule> wanted, Submission copy) throws IOException, InterruptedException {
        Grade grade = engine.grade(copy, wanted, new Progress());
        explain(grade);
        return Outcome.of(grade).checkStatus();
    }

    private void explain(Grade grade) {
        Outcome outcome = Outcome.of(grade);
        screen.out().println();
        if (outcome == Outcome.PASSED || all) {
            explainAll(grade, outcome);
        } else {
            explainFirst(grade);
        }
        screen.out().print(report.summary(grade));
        switch (outcome) {
            case PASSED -> screen.say("cli.check.flawless");
            case INCONCLUSIVE -> screen.out().print(report.sentence("cli.check.inconclusive"));
            case FAILED, UNGRADED -> screen.out().flush();
        }
    }

    private void explainAll(Grade grade, Outcome outcome) {
        List<String> explanations = grade.modules().stream()
                .map(all ? report::wholeExplanations : report::explanations)
                .filter(text -> !text.isEmpty())
                .toList();
        if (!explanations.isEmpty()) {
            screen.say(outcome == Outcome.PASSED ? "cli.check.notes" : "cli.check.explanations");
            screen.out().println();
            explanations.forEach(screen.out()::println);
        }
    }

    /** One thing at a time: the first rung that broke, with everything that helps to understand it. */
    private void explainFirst(Grade grade) {
        Optional<String> first = grade.modules().stream()
                .map(report::firstFailure)
                .flatMap(Optional::stream)
                .findFirst();
        if (first.isPresent()) {
            screen.say("cli.check.first");
            screen.out().println();
            screen.out().println(first.get());
        }
        long more = grade.modules().stream().mapToLong(Outcome::brokenRungs).sum() - 1;
        if (more > 0) {
            screen.out().print(report.sentence("cli.check.more", more));
            screen.out().println();
        }
    }

    /** Prints each check as it is judged. */
    private final class Progress implements GradingListener {

        @Override
        public void moduleStarted(Student student, LabModule module) {
            screen.say("cli.check.module", module.id());
        }

        @Override
        public void checked(Student student, LabModule module, CheckResult result) {
            screen.out().print(report.check(result));
            screen.out().flush();
        }

        @Override
        public void moduleGraded(Student student, ModuleGrade grade) {
            screen.out().println(report.score(grade));
        }
    }
}
