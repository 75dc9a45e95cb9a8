package id.benang.grader.cli;

import id.benang.grader.model.FinalMarks;
import id.benang.grader.model.Grade;
import id.benang.grader.report.ClassroomNotices;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The workflow on GitHub that this process is a step of, if it is one.
 *
 * @param summary what is shown as the summary of the step
 * @param commands where commands to the workflow's runner are printed; nothing outside of a workflow
 */
record Workflow(SummaryFile summary, Optional<PrintWriter> commands) {

    /** What the environment of this process says of it. */
    static Workflow of(Screen screen, Map<String, String> environment) {
        boolean isHere = "true".equals(environment.get("GITHUB_ACTIONS"));
        return new Workflow(
                SummaryFile.of(environment.get("GITHUB_STEP_SUMMARY")),
                isHere ? Optional.of(screen.out()) : Optional.empty());
    }

    /** The screen for all that is no command: in a workflow nothing on it can be taken for one. */
    Screen textOnly(Screen screen) {
        return commands.isPresent() ? screen.withoutCommands() : screen;
    }

    /**
     * Tells what was graded. The points of a single submission are told to GitHub Classroom, whose repositories hold
     * one student's work each.
     */
    void tell(List<Grade> grades, FinalMarks marks, Screen screen) {
        summary.append(grades, marks, screen);
        if (grades.size() == 1) {
            List<String> notices = new ClassroomNotices(screen.texts(), marks).commands(grades.get(0));
            commands.ifPresent(out -> notices.forEach(out::println));
        }
    }
}
