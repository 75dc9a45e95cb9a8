package id.benang.grader.benchmark;

import id.benang.grader.benchmark.Figures.Builds;
import id.benang.grader.benchmark.Figures.Count;
import id.benang.grader.corpus.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures how a class is graded, and writes it into a page. See {@code .ci/benchmark}. */
@Command(name = "benchmark", mixinStandardHelpOptions = true)
final class Benchmark implements Callable<Integer> {

    /** What the classes of other sizes are graded with: as many as a small machine has processors. */
    private static final int SLOTS_FOR_SIZES = 2;

    @Option(names = "--checkout", required = true, description = "The checkout's root.")
    private Path checkout = Path.of(".");

    @Option(names = "--page", required = true, description = "The page that gets the figures.")
    private Path page = Path.of("benchmark.md");

    @Option(names = "--kept", required = true, description = "The file that keeps the figures for the next time.")
    private Path kept = Path.of("benchmark.json");

    @Option(names = "--students", description = "The size of the class.")
    private int students = 200;

    @Option(names = "--slots", split = ",", description = "How many are graded at a time, one run each.")
    private List<Integer> slots = List.of(1, 2, 4);

    @Option(names = "--sizes", split = ",", description = "More sizes of the class, graded with two slots.")
    private List<Integer> sizes = List.of();

    @Option(names = "--counted", description = "For how many students to count what is started; 0 counts nothing.")
    private int counted = 30;

    @Option(names = "--builds", description = "How often Maven builds the trivial module; 0 leaves it out.")
    private int builds = 10;

    @Option(names = "--commit", description = "The commit of the checkout; only written down.")
    private String commit = "unknown";

    private Figures figures = Figures.NONE;

    /** Ends with status 1 if a grade is not as the corpus says. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Benchmark()).execute(arguments));
    }

    @Override
    public Integer call() throws Exception {
        checkout = checkout.toRealPath();
        Machine machine = Machine.here();
        Conditions conditions = new Conditions(
                "%s; commit %s, %s".formatted(machine.words(), commit, LocalDate.now(ZoneOffset.UTC)),
                machine.processors());
        figures = Figures.in(kept);
        Path scratch = Files.createTempDirectory("benang-benchmark");
        try {
            measure(scratch, conditions);
        } finally {
            Folders.delete(scratch);
        }
        boolean right = figures.all().stream().allMatch(ClassRow::isRight);
        System.out.println(
                (right ? "All grades as expected; " : "NOT ALL GRADES AS EXPECTED; ") + "figures in " + page);
        return right ? 0 : 1;
    }

    /** Kept after each run: what is done is not lost when the rest cannot be done. */
    private void measure(Path scratch, Conditions conditions) throws IOException, InterruptedException {
        ClassRun run = new ClassRun(checkout, conditions, GeneratedClass.of(checkout), scratch, Benchmark::tell);
        for (int atATime : given(slots)) {
            keep(figures.withSlots(run.measure(students, atATime)));
        }
        for (int size : given(sizes)) {
            keep(figures.withSize(run.measure(size, SLOTS_FOR_SIZES)));
        }
        TrivialModule module = new TrivialModule(checkout, scratch, Benchmark::tell);
        if (builds > 0) {
            keep(figures.withBuilds(new Builds(module.build(builds), conditions))
                    .withCount(new Count("`mvn -o -q verify`", 1, module.count(), conditions)));
        }
        if (counted > 0) {
            int some = Math.min(counted, students);
            keep(figures.withCount(new Count("a class", some, run.count(some, SLOTS_FOR_SIZES), conditions)));
        }
    }

    /** A zero stands for none. */
    private static List<Integer> given(List<Integer> numbers) {
        return numbers.stream().filter(number -> number > 0).toList();
    }

    private void keep(Figures now) throws IOException {
        figures = now;
        figures.keep(kept);
        Page.write(page, new Tables(figures).markdown());
    }

    private static void tell(String line) {
        System.out.println(line);
    }
}
