package id.benang.grader.cli;

import id.benang.grader.model.Grade;
import id.benang.grader.model.Verdict;

/** How a grading ended, in a word. */
enum Outcome {
    /** Nothing failed and nothing is open. */
    PASSED(ExitStatus.FINE),
    /** A check failed, or a module is missing or does not compile. */
    FAILED(ExitStatus.FAILED),
    /** The submission as a whole cannot be graded. */
    UNGRADED(ExitStatus.BAD_INPUT),
    /** Nothing failed, but the grader could not tell everything. */
    INCONCLUSIVE(ExitStatus.INCONCLUSIVE);

    private final int checkStatus;

    Outcome(int checkStatus) {
        this.checkStatus = checkStatus;
    }

    static Outcome of(Grade grade) {
        if (grade.message().isPresent()) {
            return UNGRADED;
        }
        boolean unbuilt =
                grade.modules().stream().anyMatch(module -> module.message().isPresent());
        if (unbuilt || has(grade, Verdict.Failed.class)) {
            return FAILED;
        }
        return isOpen(grade) ? INCONCLUSIVE : PASSED;
    }

    /** Whether the grader could not tell something. */
    static boolean isOpen(Grade grade) {
        return has(grade, Verdict.Inconclusive.class);
    }

    /** The exit status of {@code benang check}. */
    int checkStatus() {
        return checkStatus;
    }

    private static boolean has(Grade grade, Class<? extends Verdict> kind) {
        return grade.modules().stream()
                .flatMap(module -> module.checks().stream())
                .anyMatch(check -> kind.isInstance(check.verdict()));
    }
}
