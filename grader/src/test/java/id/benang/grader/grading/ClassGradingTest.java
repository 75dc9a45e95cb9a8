package id.benang.grader.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.benang.grader.model.Grade;
import id.benang.grader.model.LabModule;
import id.benang.grader.model.ModuleGrade;
import id.benang.grader.model.Student;
import id.benang.grader.model.Submission;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ClassGradingTest {

    private final Told told = new Told();

    @Test
    void one_at_a_time_tells_everything_in_the_order_of_the_submissions() throws Exception {
        new ClassGrading(ClassGradingTest::gradeAtOnce, 1).grade(submissions(3), told);

        assertThat(told.lines)
                .containsExactly(
                        "started 0",
                        "folder-a begins for 0",
                        "folder-a of 0",
                        "graded 0: s0",
                        "started 1",
                        "folder-a begins for 1",
                        "folder-a of 1",
                        "graded 1: s1",
                        "started 2",
                        "folder-a begins for 2",
                        "folder-a of 2",
                        "graded 2: s2");
    }

    @Test
    void as_many_are_graded_at_a_time_as_there_are_jobs_and_never_more() throws Exception {
        AtomicInteger now = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        CyclicBarrier three = new CyclicBarrier(3);

        new ClassGrading(
                        (submission, listener) -> {
                            most.accumulateAndGet(now.incrementAndGet(), Math::max);
                            meet(three);
                            now.decrementAndGet();
                            return gradeAtOnce(submission, listener);
                        },
                        3)
                .grade(submissions(9), told);

        assertThat(most).hasValue(3);
        assertThat(told.lines).filteredOn(line -> line.startsWith("graded")).hasSize(9);
    }

    @Test
    void each_result_keeps_its_number_whichever_is_done_first() throws Exception {
        CountDownLatch secondIsDone = new CountDownLatch(1);

        new ClassGrading(
                        (submission, listener) -> {
                            if (submission.student().id().equals("s0")) {
                                secondIsDone.await();
                            }
                            return gradeAtOnce(submission, listener);
                        },
                        2)
                .grade(submissions(2), told.onGraded(secondIsDone::countDown));

        assertThat(told.lines)
                .filteredOn(line -> line.startsWith("graded"))
                .containsExactly("graded 1: s1", "graded 0: s0");
    }

    @Test
    void results_are_handed_on_by_the_calling_thread_alone() throws Exception {
        List<Thread> threads = new ArrayList<>();

        new ClassGrading(ClassGradingTest::gradeAtOnce, 4)
                .grade(submissions(20), told.onGraded(() -> threads.add(Thread.currentThread())));

        assertThat(threads).hasSize(20).containsOnly(Thread.currentThread());
    }

    @Test
    void a_failure_of_the_grader_is_told_and_the_others_are_graded() throws Exception {
        new ClassGrading(
                        (submission, listener) -> switch (submission.student().id()) {
                            case "s0" -> throw new IllegalStateException("boom");
                            case "s1" -> throw new IOException("disk full");
                            case "s2" -> throw new StackOverflowError("deep");
                            default -> gradeAtOnce(submission, listener);
                        },
                        2)
                .grade(submissions(4), told);

        assertThat(told.lines)
                .contains(
                        "failed 0: java.lang.IllegalStateException: boom",
                        "failed 1: java.io.IOException: disk full",
                        "failed 2: java.lang.StackOverflowError: deep",
                        "graded 3: s3");
    }

    @Test
    void a_virtual_machine_at_its_end_is_no_students_failure() {
        OutOfMemoryError end = new OutOfMemoryError("end");
        ClassGrading grading = new ClassGrading(
                (submission, listener) -> {
                    throw end;
                },
                2);

        assertThatThrownBy(() -> grading.grade(submissions(3), told)).isSameAs(end);
        assertThat(told.lines).noneMatch(line -> line.startsWith("failed"));
    }

    @Test
    void a_grading_that_is_stopped_stops_the_class() {
        InterruptedException stop = new InterruptedException();
        ClassGrading grading = new ClassGrading(
                (submission, listener) -> {
                    throw stop;
                },
                2);

        assertThatThrownBy(() -> grading.grade(submissions(3), told)).isSameAs(stop);
    }

    @Test
    void a_result_that_cannot_be_kept_ends_all_gradings_before_it_is_told() {
        AtomicInteger begun = new AtomicInteger();
        AtomicInteger stopped = new AtomicInteger();
        CountDownLatch other = new CountDownLatch(1);
        ClassGrading grading = new ClassGrading(
                (submission, listener) -> {
                    if (submission.student().id().equals("s0")) {
                        other.await();
                        return gradeAtOnce(submission, listener);
                    }
                    begun.incrementAndGet();
                    return hang(other, stopped);
                },
                2);

        assertThatThrownBy(() -> grading.grade(submissions(9), told.failing(new IOException("disk full"))))
                .hasMessage("disk full");
        assertThat(stopped.get()).isPositive().isEqualTo(begun.get());
    }

    private static Grade hang(CountDownLatch begun, AtomicInteger stopped) throws InterruptedException {
        begun.countDown();
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException stop) {
            stopped.incrementAndGet();
            throw stop;
        }
        throw new IllegalStateException("nobody counts it down");
    }

    private static void meet(CyclicBarrier barrier) throws InterruptedException {
        try {
            barrier.await();
        } catch (java.util.concurrent.BrokenBarrierException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static Grade gradeAtOnce(Submission submission, GradingListener listener) {
        ModuleGrade module = new ModuleGrade(LabModule.FOLDER_A, 100, 100, List.of(), List.of(), Optional.empty());
        listener.moduleStarted(submission.student(), LabModule.FOLDER_A);
        listener.moduleGraded(submission.student(), module);
        return new Grade(submission.student(), "plain", 100, 100, 0, List.of(module), List.of(), Optional.empty());
    }

    private static List<Submission> submissions(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> new Submission(
                        new Student("s" + number, "Siswa"), Path.of("x"), Map.of(), List.of(), Optional.empty()))
                .toList();
    }

    /** Writes down what it is told; without a lock, as it is told by one thread. */
    private static final class Told implements ClassGrading.Sink {

        private final List<String> lines = new ArrayList<>();
        private Runnable onGraded = () -> {};
        private Optional<IOException> failure = Optional.empty();

        Told onGraded(Runnable action) {
            onGraded = action;
            return this;
        }

        Told failing(IOException trouble) {
            failure = Optional.of(trouble);
            return this;
        }

        @Override
        public void started(int number) {
            lines.add("started " + number);
        }

        @Override
        public void moduleStarted(int number, LabModule module) {
            lines.add(module.id() + " begins for " + number);
        }

        @Override
        public void moduleGraded(int number, ModuleGrade grade) {
            lines.add(grade.module().id() + " of " + number);
        }

        @Override
        public void graded(int number, Grade grade) throws IOException {
            if (failure.isPresent()) {
                throw failure.get();
            }
            lines.add("graded " + number + ": " + grade.student().id());
            onGraded.run();
        }

        @Override
        public void failed(int number, Throwable trouble) {
            lines.add("failed " + number + ": " + trouble);
        }
    }
}
