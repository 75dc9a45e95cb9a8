package id.benang.grader.cli;

import id.benang.grader.model.ModuleGrade;
import id.benang.grader.model.Submission;
import id.benang.grader.report.TerminalReport;
import java.util.List;

/** A line for each step, naming its student: for files, pipes and build servers. */
final class LinesView implements ClassView {

    private final Screen screen;
    private final List<Submission> submissions;
    private final TerminalReport report;

    LinesView(Screen screen, List<Submission> submissions) {
        this.screen = screen;
        this.submissions = submissions;
        this.report = new TerminalReport(screen.texts(), screen.style());
    }

    @Override
    public void started(int number) {
        screen.say("cli.grade.student", number + 1, submissions.size(), name(number));
    }

    @Override
    public void moduleGraded(int number, ModuleGrade grade) {
        screen.say("cli.grade.module", number + 1, submissions.size(), name(number), report.score(grade));
    }

    private String name(int number) {
        return TerminalReport.name(submissions.get(number).student());
    }
}
