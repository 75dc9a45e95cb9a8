package id.benang.grader.cli;

import id.benang.grader.grading.ClassGrading;
import id.benang.grader.model.Grade;
import id.benang.grader.model.LabModule;
import id.benang.grader.model.Message;
import id.benang.grader.model.ModuleGrade;
import id.benang.grader.model.Submission;
import id.benang.grader.report.TerminalReport;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * Shows a class on the screen while it is graded, and hands on each result as it comes. Submissions that are graded
 * side by side take turns on the screen, so that each line names its student.
 */
final class ClassProgress implements ClassGrading.Sink {

    private final Screen screen;
    private final Failures failures;
    private final ClassResults results;
    private final TerminalReport report;

    /** The submissions that are graded, by their numbers in the class. */
    private final List<Integer> open;

    private int troubles;

    ClassProgress(Screen screen, Failures failures, ClassResults results) {
        this.screen = screen;
        this.failures = failures;
        this.results = results;
        this.report = new TerminalReport(screen.texts(), screen.style());
        this.open = results.open();
    }

    /** What is to be graded. */
    List<Submission> submissions() {
        return open.stream().map(results.submissions()::get).toList();
    }

    @Override
    public void started(int turn) {
        screen.say("cli.grade.student", number(turn), size(), name(turn));
    }

    @Override
    public void moduleStarted(int turn, LabModule module) {}

    @Override
    public void moduleGraded(int turn, ModuleGrade grade) {
        screen.say("cli.grade.module", number(turn), size(), name(turn), report.score(grade));
    }

    @Override
    public void graded(int turn, Grade grade) throws IOException {
        results.add(open.get(turn), grade);
    }

    /** A failure of the grader costs this student's result, not the class's. */
    @Override
    public void failed(int turn, Throwable trouble) throws IOException {
        troubles++;
        Message message = Message.of("cli.trouble.student", failures.log(trouble));
        screen.complain(message);
        results.addForNow(
                open.get(turn),
                new Grade(submission(turn).student(), "plain", 0, 0, 0, List.of(), List.of(), Optional.of(message)));
    }

    /** How many submissions the grader itself failed on. */
    int troubles() {
        return troubles;
    }

    private Submission submission(int turn) {
        return results.submissions().get(open.get(turn));
    }

    private int number(int turn) {
        return open.get(turn) + 1;
    }

    private int size() {
        return results.submissions().size();
    }

    private String name(int turn) {
        return TerminalReport.name(submission(turn).student());
    }
}
