package id.benang.grader.slot;

import id.benang.grader.grading.GradingListener;
import id.benang.grader.grading.SubmissionGrading;
import id.benang.grader.model.CheckResult;
import id.benang.grader.model.LabModule;
import id.benang.grader.model.ModuleGrade;
import id.benang.grader.model.Role;
import id.benang.grader.model.Student;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;

/** The inside of a slot: grades the submissions that come in, one after the other, until no more can come. */
public final class Worker {

    private final Path scratch;
    private final Optional<Path> classData;
    private final PrintStream news;
    private final Wire wire = new Wire();

    /**
     * @param scratch a folder for class files and working folders, which the caller removes
     * @param classData the archive from which programs start sooner, where there is one
     * @param news where the news go, a line each
     */
    public Worker(Path scratch, Optional<Path> classData, PrintStream news) {
        this.scratch = scratch;
        this.classData = classData;
        this.news = news;
    }

    /**
     * Works until the tasks end.
     *
     * @throws IOException if a task cannot be read, which only a coordinator of another version sends
     */
    public void work(InputStream tasks) throws IOException, InterruptedException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(tasks, StandardCharsets.US_ASCII))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                tell(result(wire.message(line, Task.class)));
            }
        }
    }

    private News result(Task task) throws InterruptedException {
        try (SubmissionGrading grading =
                new SubmissionGrading(scratch, task.rubric(), EnumSet.allOf(Role.class), true, classData)) {
            return new News.Done(grading.grade(task.submission(), task.wanted(), new Teller()));
        } catch (IOException | RuntimeException | StackOverflowError trouble) {
            return new News.Failed(String.valueOf(trouble));
        }
    }

    private synchronized void tell(News next) {
        news.println(wire.line(next));
        news.flush();
    }

    /** Passes on what happens. */
    private final class Teller implements GradingListener {

        @Override
        public void moduleStarted(Student student, LabModule module) {
            tell(new News.Started(module));
        }

        @Override
        public void checked(Student student, LabModule module, CheckResult result) {
            tell(new News.Checked(module, result));
        }

        @Override
        public void moduleGraded(Student student, ModuleGrade grade) {
            tell(new News.ModuleDone(grade));
        }
    }
}
