package id.benang.grader.cli;

import id.benang.grader.grading.ClassGrading;
import id.benang.grader.model.Grade;
import id.benang.grader.model.LabModule;
import id.benang.grader.model.Message;
import id.benang.grader.model.ModuleGrade;
import id.benang.grader.model.Student;
import id.benang.grader.model.Submission;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Hands on what comes of a class: what is shown to its view, and each result, as it comes, to the results. */
final class ClassProgress implements ClassGrading.Sink {

    private final Screen screen;
    private final Failures failures;
    private final ClassResults results;
    private final ClassView view;

    /** The submissions that are graded, by their numbers in the class. */
    private final List<Integer> open;

    ClassProgress(Screen screen, Failures failures, ClassResults results, ClassView view) {
        this.screen = screen;
        this.failures = failures;
        this.results = results;
        this.view = view;
        this.open = results.open();
    }

    /** What is to be graded. */
    List<Submission> submissions() {
        return open.stream().map(results.submissions()::get).toList();
    }

    @Override
    public void started(int turn) {
        view.started(open.get(turn));
    }

    @Override
    public void moduleStarted(int turn, LabModule module) {
        view.moduleStarted(open.get(turn), module);
    }

    @Override
    public void moduleGraded(int turn, ModuleGrade grade) {
        view.moduleGraded(open.get(turn), grade);
    }

    @Override
    public void graded(int turn, Grade grade) throws IOException {
        results.add(open.get(turn), grade);
        view.done(open.get(turn), false);
    }

    /** A failure of the grader costs this student's result, not the class's. */
    @Override
    public void failed(int turn, Throwable trouble) throws IOException {
        Message message = Message.of("trouble.submission", failures.log(trouble));
        view.makeRoom();
        screen.complain(message);
        Student student = results.submissions().get(open.get(turn)).student();
        results.addForNow(
                open.get(turn), new Grade(student, "plain", 0, 0, 0, List.of(), List.of(), Optional.of(message)));
        view.done(open.get(turn), true);
    }
}
