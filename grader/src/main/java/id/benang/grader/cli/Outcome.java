package id.benang.grader.cli;

import id.benang.grader.model.CheckResult;
import id.benang.grader.model.Grade;
import id.benang.grader.model.ModuleGrade;
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
        // A challenge that failed costs nothing, so it is no failure here.
        boolean failed = grade.modules().stream()
                .flatMap(module -> module.checks().stream())
                .anyMatch(check -> check.verdict() instanceof Verdict.Failed);
        if (unbuilt || failed) {
            return FAILED;
        }
        return grade.isOpen() ? INCONCLUSIVE : PASSED;
    }

    /** How many things in a module are to be mended or tried again; what is skipped for them does not count. */
    static long brokenRungs(ModuleGrade module) {
        long broken = module.checks().stream()
                .map(CheckResult::verdict)
                .filter(verdict -> verdict instanceof Verdict.Failed || verdict instanceof Verdict.Inconclusive)
                .count();
        return broken + module.message().stream().count();
    }

    /** The exit status of {@code benang check}. */
    int checkStatus() {
        return checkStatus;
    }
}
