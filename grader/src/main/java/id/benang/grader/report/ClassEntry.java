package id.benang.grader.report;

import id.benang.grader.model.Grade;

/**
 * A grade on the page of the class.
 *
 * @param page where the student's own page is, as a link from the class's
 */
public record ClassEntry(Grade grade, String page) {

    /** Who it is, on one line: the name with the id behind it. */
    String student() {
        return TerminalReport.name(grade.student());
    }

    StudentState state() {
        return StudentState.of(grade);
    }
}
