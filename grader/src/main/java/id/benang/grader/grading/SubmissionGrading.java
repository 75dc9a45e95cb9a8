package id.benang.grader.grading;

import id.benang.grader.build.SubmissionCompiler;
import id.benang.grader.journal.LagMeter;
import id.benang.grader.journal.Patience;
import id.benang.grader.launch.ClassData;
import id.benang.grader.launch.CommandLine;
import id.benang.grader.launch.Isolation;
import id.benang.grader.launch.Launcher;
import id.benang.grader.launch.Limits;
import id.benang.grader.launch.ProgramZone;
import id.benang.grader.launch.Runtimes;
import id.benang.grader.model.BuiltModule;
import id.benang.grader.model.Grade;
import id.benang.grader.model.LabModule;
import id.benang.grader.model.Message;
import id.benang.grader.model.ModuleGrade;
import id.benang.grader.model.Role;
import id.benang.grader.model.Student;
import id.benang.grader.model.Submission;
import id.benang.grader.model.Verdict;
import id.benang.grader.peer.FreePorts;
import id.benang.grader.peer.Rehearsal;
import id.benang.grader.scenario.Surroundings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Grades submissions, one after the other: compile, and then for each module start, drive, judge. Not thread-safe;
 * several of them may work side by side, each with a scratch folder of its own.
 */
public final class SubmissionGrading implements AutoCloseable {

    private final Path scratch;
    private final Rubric rubric;
    private final Set<Role> roles;
    private final boolean apart;
    private final Optional<Path> classData;
    private final Limits limits = Limits.usual();
    private final Clock clock = Clock.systemUTC();
    private final LagMeter lag = LagMeter.start();
    private final FreePorts ports = new FreePorts();
    private final SubmissionCompiler compiler = new SubmissionCompiler();
    private Optional<Isolation> isolation = Optional.empty();

    /**
     * @param scratch a folder for class files and working folders, which the caller removes
     */
    public SubmissionGrading(Path scratch) {
        this(scratch, Rubric.usual());
    }

    /**
     * @param scratch a folder for class files and working folders, which the caller removes
     * @param rubric what the checks and modules are worth
     */
    public SubmissionGrading(Path scratch, Rubric rubric) {
        this(scratch, rubric, EnumSet.allOf(Role.class));
    }

    /**
     * @param scratch a folder for class files and working folders, which the caller removes
     * @param rubric what the checks and modules are worth
     * @param roles the programs to play; of the others nothing is judged
     */
    public SubmissionGrading(Path scratch, Rubric rubric, Set<Role> roles) {
        this(scratch, rubric, roles, false, Optional.empty());
    }

    /**
     * @param scratch a folder for class files and working folders, which the caller removes
     * @param rubric what the checks and modules are worth
     * @param roles the programs to play; of the others nothing is judged
     * @param apart whether each program is kept in a sandbox where this machine has one
     * @param classData the archive from which programs start sooner, where there is one
     */
    public SubmissionGrading(Path scratch, Rubric rubric, Set<Role> roles, boolean apart, Optional<Path> classData) {
        this.scratch = scratch;
        this.rubric = rubric;
        this.roles = EnumSet.copyOf(roles);
        this.apart = apart;
        this.classData = classData;
    }

    /**
     * The archive from which students' programs start sooner on this machine, if its JDK makes one.
     *
     * @param folder where it will be, which the caller removes
     * @throws IOException if the folder cannot be written
     */
    public static Optional<Path> classData(Path folder) throws IOException, InterruptedException {
        return ClassData.archive(Rehearsal.class, folder);
    }

    /**
     * How far programs are kept apart here: {@code isolated}, or {@code plain}.
     *
     * @throws IOException if the scratch folder cannot be written
     */
    public String isolation() throws IOException, InterruptedException {
        return keptApart().isComplete() ? "isolated" : "plain";
    }

    private Isolation keptApart() throws IOException, InterruptedException {
        if (isolation.isEmpty()) {
            isolation = Optional.of(apart ? Isolation.probe(scratch, limits) : Isolation.plain());
        }
        return isolation.get();
    }

    /**
     * Grades one submission.
     *
     * @param wanted the modules to be graded; one that the submission lacks scores nothing
     * @throws IOException if the scratch folder cannot be written
     * @throws InterruptedException if the grader is being stopped
     */
    public Grade grade(Submission submission, Set<LabModule> wanted, GradingListener listener)
            throws IOException, InterruptedException {
        Grade grade = submission.message().isPresent()
                ? new Grade(
                        submission.student(),
                        isolation(),
                        0,
                        Rubric.MAX,
                        0,
                        List.of(),
                        submission.notes(),
                        submission.message())
                : gradeModules(submission, wanted, listener);
        listener.graded(grade);
        return grade;
    }

    private Grade gradeModules(Submission submission, Set<LabModule> wanted, GradingListener listener)
            throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory(scratch, "submission");
        Isolation.open(folder);
        try {
            return gradeModules(submission, wanted, folder, listener);
        } finally {
            WorkingFolder.delete(folder);
        }
    }

    private Grade gradeModules(Submission submission, Set<LabModule> wanted, Path folder, GradingListener listener)
            throws IOException, InterruptedException {
        Map<LabModule, BuiltModule> built = compiler.compile(submission, wanted, folder.resolve("classes"));
        List<ModuleGrade> grades = new ArrayList<>();
        for (LabModule module : LabModule.values()) {
            if (wanted.contains(module)) {
                listener.moduleStarted(submission.student(), module);
                ModuleGrade grade = gradeModule(
                        Optional.ofNullable(built.get(module)), module, submission.student(), folder, listener);
                listener.moduleGraded(submission.student(), grade);
                grades.add(grade);
            }
        }
        // The challenges are the same in all chat modules: whoever has them in several has still done them once.
        double bonus = grades.stream().mapToDouble(ModuleGrade::bonus).max().orElse(0);
        return new Grade(
                submission.student(),
                isolation(),
                rubric.score(grades),
                Rubric.MAX,
                bonus,
                grades,
                submission.notes(),
                Optional.empty());
    }

    private ModuleGrade gradeModule(
            Optional<BuiltModule> built, LabModule module, Student student, Path folder, GradingListener listener)
            throws IOException, InterruptedException {
        if (built.isEmpty()) {
            return unplayed(module, List.of(), Message.of("module.missing", module.id()));
        }
        if (built.get().message().isPresent()) {
            return unplayed(module, built.get().notes(), built.get().message().get());
        }
        Optional<Message> lacking = lackingRuntime(built.get());
        if (lacking.isPresent()) {
            return unplayed(module, built.get().notes(), lacking.get());
        }
        ModuleGrade first = drive(built.get(), student, folder, listener);
        // What the grader itself could not tell is tried once more; a person sees to what stays open.
        return isInconclusive(first) ? drive(built.get(), student, folder, listener) : first;
    }

    /** What a command of the module needs and this machine lacks is nothing against the student. */
    private Optional<Message> lackingRuntime(BuiltModule module) throws IOException, InterruptedException {
        Runtimes runtimes = Runtimes.of(keptApart());
        return Stream.of(Role.values())
                .map(module::program)
                .flatMap(Optional::stream)
                .map(runtimes::lackingFor)
                .flatMap(Optional::stream)
                .findFirst()
                .map(word -> Message.of("module.runtime-missing", word));
    }

    private ModuleGrade drive(BuiltModule module, Student student, Path folder, GradingListener listener)
            throws IOException, InterruptedException {
        ProgramZone zone = ProgramZone.at(clock.instant());
        Surroundings surroundings = new Surroundings(
                new Launcher(limits, zone, keptApart()),
                new CommandLine(Path.of(System.getProperty("java.home")), limits, zone, classData),
                WorkingFolder.create(module, folder),
                clock,
                module.settings().wire(),
                Patience.usual(lag));
        try (ModuleGrading grading = new ModuleGrading(module, rubric, surroundings, ports, student, listener)) {
            return grading.grade(roles);
        }
    }

    private static boolean isInconclusive(ModuleGrade grade) {
        return Stream.concat(grade.checks().stream(), grade.challenges().stream())
                .anyMatch(check -> check.verdict() instanceof Verdict.Inconclusive);
    }

    private static ModuleGrade unplayed(LabModule module, List<Message> notes, Message why) {
        return new ModuleGrade(module, 0, Rubric.MAX, List.of(), notes, Optional.of(why));
    }

    @Override
    public void close() {
        lag.close();
    }
}
