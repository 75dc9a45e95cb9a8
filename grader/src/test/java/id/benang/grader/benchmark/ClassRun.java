package id.benang.grader.benchmark;

import id.benang.grader.benchmark.MeteredCommand.Used;
import id.benang.grader.corpus.Folders;
import id.benang.grader.model.Grade;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Consumer;

/** Grades a generated class by the command that people use, and measures that. */
final class ClassRun {

    /** Everything was graded, and something stayed open. */
    private static final Set<Integer> GRADED = Set.of(0, 3);

    private static final double EARLY = 0.25;
    private static final double LATE = 0.9;
    private static final int TENTHS = 10;

    private final Path checkout;
    private final Conditions conditions;
    private final GeneratedClass everybody;
    private final Path scratch;
    private final Consumer<String> progress;

    /**
     * @param scratch a folder that the caller deletes
     * @param progress is told how far it is
     */
    ClassRun(Path checkout, Conditions conditions, GeneratedClass everybody, Path scratch, Consumer<String> progress) {
        this.checkout = checkout;
        this.conditions = conditions;
        this.everybody = everybody;
        this.scratch = scratch;
        this.progress = progress;
    }

    /**
     * Grades the first so many students, so many at a time.
     *
     * @throws IOException if the command fails
     */
    ClassRow measure(int students, int slots) throws IOException, InterruptedException {
        progress.accept("%d students, %d at a time".formatted(students, slots));
        Path out = scratch.resolve("out");
        Path handedIn = handedIn(students);
        Watch watch = new Watch();
        HeapLooks heap = new HeapLooks(students);
        Progress tenths = new Progress(students);
        MachineClock before = MachineClock.now();
        Used used = command(grade(handedIn, out, slots)).run(GRADED, coordinator -> {
            watch.look(coordinator);
            int done = Results.done(out);
            tenths.tell(done);
            heap.look(done, coordinator);
        });
        MachineClock machine = MachineClock.now().since(before);
        Map<String, Grade> grades = Results.of(out);
        ClassRow row = new ClassRow(
                slots,
                students,
                used,
                watch.seen(),
                machine,
                heap.early,
                heap.late,
                Results.isolation(grades.values()),
                Results.open(grades.values()),
                surprises(students, grades),
                conditions);
        row.surprises().forEach(progress);
        if (row.surprises().isEmpty()) {
            Folders.delete(out);
        } else {
            Path kept = Files.createTempDirectory("benang-surprises").resolve("out");
            Files.move(out, kept);
            progress.accept("the results are kept in " + kept);
        }
        Folders.delete(handedIn);
        return row;
    }

    /**
     * Counts the programs that are started while the first so many students are graded, so many at a time.
     *
     * @throws IOException if the command fails, or there is no {@code perf}
     */
    Starts count(int students, int slots) throws IOException, InterruptedException {
        progress.accept("counting what is started for %d students, %d at a time".formatted(students, slots));
        Path out = scratch.resolve("out");
        Path handedIn = handedIn(students);
        Path trace = scratch.resolve("starts.data");
        Progress tenths = new Progress(students);
        command(Starts.counted(trace, grade(handedIn, out, slots)))
                .run(GRADED, command -> tenths.tell(Results.done(out)));
        Folders.delete(out);
        Folders.delete(handedIn);
        return Starts.in(trace);
    }

    private Path handedIn(int students) throws IOException {
        Path folder = scratch.resolve("class");
        everybody.write(students, folder);
        return folder;
    }

    private MeteredCommand command(List<String> words) {
        return new MeteredCommand(checkout, words, scratch, scratch.resolve("log.txt"));
    }

    private List<String> grade(Path handedIn, Path out, int slots) {
        return List.of(
                checkout.resolve("benang").toString(),
                "grade",
                handedIn.toString(),
                "--out",
                out.toString(),
                "--jobs",
                Integer.toString(slots),
                "--quiet",
                "--fresh");
    }

    private List<String> surprises(int students, Map<String, Grade> grades) {
        List<String> surprises = new ArrayList<>();
        for (GeneratedStudent student : everybody.students(students)) {
            Grade grade = grades.get(student.id());
            if (grade == null) {
                surprises.add(student.id() + ": no grade");
            } else {
                student.surprise(grade).ifPresent(surprises::add);
            }
        }
        return surprises;
    }

    /** Tells each tenth of the class once. */
    private final class Progress {

        private final int students;
        private final long start = System.nanoTime();
        private int told;

        Progress(int students) {
            this.students = students;
        }

        void tell(int done) {
            if (done * TENTHS / students > told) {
                told = done * TENTHS / students;
                progress.accept(
                        "  %d of %d after %d s".formatted(done, students, (System.nanoTime() - start) / 1_000_000_000));
            }
        }
    }

    /** Looks at the coordinator's heap twice. */
    private static final class HeapLooks {

        private final int students;
        private OptionalLong early = OptionalLong.empty();
        private OptionalLong late = OptionalLong.empty();

        HeapLooks(int students) {
            this.students = students;
        }

        void look(int done, ProcessHandle coordinator) throws InterruptedException {
            if (early.isEmpty() && done >= EARLY * students) {
                early = LiveHeap.of(coordinator.pid());
            } else if (late.isEmpty() && done >= LATE * students) {
                late = LiveHeap.of(coordinator.pid());
            }
        }
    }
}
