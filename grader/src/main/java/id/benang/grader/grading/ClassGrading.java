package id.benang.grader.grading;

import id.benang.grader.model.Grade;
import id.benang.grader.model.LabModule;
import id.benang.grader.model.ModuleGrade;
import id.benang.grader.model.Student;
import id.benang.grader.model.Submission;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Grades a class, several submissions at a time, because most of a grading is waiting. The thread that calls is the
 * coordinator: it alone hands on what comes of the submissions, so that whatever takes it needs no locks.
 */
public final class ClassGrading {

    private static final long LAST_STEPS_SECONDS = 60;

    /** Grades one submission; asked by several threads at a time. */
    @FunctionalInterface
    public interface Grader {

        /**
         * Grades one submission.
         *
         * @throws IOException if the grader's own files cannot be written
         * @throws InterruptedException if the grader is being stopped
         */
        Grade grade(Submission submission, GradingListener listener) throws IOException, InterruptedException;
    }

    /** Takes what comes of the submissions, as it comes. Submissions are counted from 0, in the order given. */
    public interface Sink {

        /** A submission's turn has come. */
        void started(int number);

        /** One of its modules is about to be driven. */
        void moduleStarted(int number, LabModule module);

        /** One of its modules is done. */
        void moduleGraded(int number, ModuleGrade grade);

        /**
         * It is done.
         *
         * @throws IOException if the result cannot be kept, which ends the grading of the class
         */
        void graded(int number, Grade grade) throws IOException;

        /**
         * The grader itself failed on it; the others are graded all the same.
         *
         * @throws IOException if that cannot be kept, which ends the grading of the class
         */
        void failed(int number, Throwable trouble) throws IOException;
    }

    private final Grader grader;
    private final int jobs;

    /**
     * @param grader grades one submission
     * @param jobs how many submissions are graded at a time, at least 1
     */
    public ClassGrading(Grader grader, int jobs) {
        this.grader = grader;
        this.jobs = jobs;
    }

    /**
     * Grades all submissions and returns when the last is done. They are begun in their order; they end in any.
     *
     * @throws IOException if a result could not be kept
     * @throws InterruptedException if the grader is being stopped
     */
    public void grade(List<Submission> submissions, Sink sink) throws IOException, InterruptedException {
        BlockingQueue<News> all = new LinkedBlockingQueue<>();
        AtomicInteger threads = new AtomicInteger();
        ExecutorService workers =
                Executors.newFixedThreadPool(jobs, work -> new Thread(work, "grading-" + threads.incrementAndGet()));
        try {
            for (int number = 0; number < submissions.size(); number++) {
                Worker worker = new Worker(number, submissions.get(number), all);
                workers.execute(worker::grade);
            }
            for (int open = submissions.size(); open > 0; ) {
                News news = all.take();
                tell(news, sink);
                open -= news.isLast() ? 1 : 0;
            }
        } finally {
            workers.shutdownNow();
            workers.awaitTermination(LAST_STEPS_SECONDS, TimeUnit.SECONDS);
        }
    }

    private static void tell(News news, Sink sink) throws IOException, InterruptedException {
        if (news instanceof News.Started started) {
            sink.started(started.number());
        } else if (news instanceof News.ModuleStarted started) {
            sink.moduleStarted(started.number(), started.module());
        } else if (news instanceof News.ModuleDone done) {
            sink.moduleGraded(done.number(), done.grade());
        } else if (news instanceof News.Done done) {
            sink.graded(done.number(), done.grade());
        } else if (news instanceof News.Failed failed) {
            sink.failed(failed.number(), failed.trouble());
        } else if (news instanceof News.Stopped stopped) {
            throw stopped.cause();
        } else {
            throw ((News.Broken) news).cause();
        }
    }

    /** What a worker tells the coordinator. */
    private sealed interface News {

        /** Whether nothing more comes of this submission. */
        default boolean isLast() {
            return true;
        }

        record Started(int number) implements News {
            @Override
            public boolean isLast() {
                return false;
            }
        }

        record ModuleStarted(int number, LabModule module) implements News {
            @Override
            public boolean isLast() {
                return false;
            }
        }

        record ModuleDone(int number, ModuleGrade grade) implements News {
            @Override
            public boolean isLast() {
                return false;
            }
        }

        record Done(int number, Grade grade) implements News {}

        record Failed(int number, Throwable trouble) implements News {}

        /** The grader is being stopped. */
        record Stopped(InterruptedException cause) implements News {}

        /** The virtual machine has come to its end, e.g. of its memory. */
        record Broken(Error cause) implements News {}
    }

    /** The grading of one submission, in a thread that grades others before and after it. */
    private final class Worker implements GradingListener {

        private final int number;
        private final Submission submission;
        private final BlockingQueue<News> coordinator;

        Worker(int number, Submission submission, BlockingQueue<News> coordinator) {
            this.number = number;
            this.submission = submission;
            this.coordinator = coordinator;
        }

        void grade() {
            coordinator.add(new News.Started(number));
            coordinator.add(outcome());
        }

        private News outcome() {
            try {
                return new News.Done(number, grader.grade(submission, this));
            } catch (IOException | RuntimeException | StackOverflowError trouble) {
                return new News.Failed(number, trouble);
            } catch (InterruptedException stopped) {
                return new News.Stopped(stopped);
            } catch (Error broken) {
                return new News.Broken(broken);
            }
        }

        @Override
        public void moduleStarted(Student student, LabModule module) {
            coordinator.add(new News.ModuleStarted(number, module));
        }

        @Override
        public void moduleGraded(Student student, ModuleGrade grade) {
            coordinator.add(new News.ModuleDone(number, grade));
        }
    }
}
