package id.benang.grader.cli;

import id.benang.grader.grading.ClassGrading;
import id.benang.grader.model.Grade;
import id.benang.grader.model.Message;
import id.benang.grader.model.ModuleGrade;
import id.benang.grader.model.Submission;
import id.benang.grader.report.ClassFolder;
import id.benang.grader.report.TerminalReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Shows a class on the screen while it is graded, and writes down each result as it comes. Submissions that are graded
 * side by side take turns on the screen, so that each line names its student.
 */
final class ClassProgress implements ClassGrading.Sink {

    private final Screen screen;
    private final Failures failures;
    private final List<Submission> submissions;
    private final TerminalReport report;
    private final ClassFolder results;
    private final List<Path> folders = new ArrayList<>();
    private final SortedMap<Integer, Grade> grades = new TreeMap<>();
    private int troubles;

    ClassProgress(Screen screen, Failures failures, Path out, List<Submission> submissions) {
        this.screen = screen;
        this.failures = failures;
        this.submissions = submissions;
        this.report = new TerminalReport(screen.texts(), screen.style());
        this.results = new ClassFolder(out, screen.texts());
        // Named beforehand: which of two students of one id is done first must not decide who gets which folder.
        submissions.forEach(submission -> folders.add(results.folderFor(submission.student())));
    }

    @Override
    public void started(int number) {
        screen.say("cli.grade.student", number + 1, submissions.size(), name(number));
    }

    @Override
    public void moduleGraded(int number, ModuleGrade grade) {
        screen.say("cli.grade.module", number + 1, submissions.size(), name(number), report.score(grade));
    }

    @Override
    public void graded(int number, Grade grade) throws IOException {
        grades.put(number, grade);
        results.write(grade, folders.get(number));
        // Anew after each student, so that a run that is cut short leaves a table of what is done.
        writeTable();
    }

    /** A failure of the grader costs this student's result, not the class's. */
    @Override
    public void failed(int number, Throwable trouble) throws IOException {
        troubles++;
        Message message = Message.of("cli.trouble.student", failures.log(trouble));
        screen.complain(message);
        graded(
                number,
                new Grade(
                        submissions.get(number).student(),
                        "plain",
                        0,
                        0,
                        0,
                        List.of(),
                        List.of(),
                        Optional.of(message)));
    }

    /**
     * Writes the files of the whole class, once every submission is done.
     *
     * @return its page
     */
    Path finish() throws IOException {
        results.writeJUnit(grades());
        writeTable();
        return results.writePage(grades(), folders);
    }

    /** Writes the class's table of what is done so far, in the order of the submissions. */
    private void writeTable() throws IOException {
        results.write(grades());
    }

    /** What is done so far, in the order of the submissions. */
    List<Grade> grades() {
        return List.copyOf(grades.values());
    }

    /** How many submissions the grader itself failed on. */
    int troubles() {
        return troubles;
    }

    private String name(int number) {
        return TerminalReport.name(submissions.get(number).student());
    }
}
