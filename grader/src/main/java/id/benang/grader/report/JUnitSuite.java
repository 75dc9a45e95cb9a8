package id.benang.grader.report;

import id.benang.grader.model.CheckResult;
import id.benang.grader.model.Grade;
import id.benang.grader.model.Message;
import id.benang.grader.model.ModuleGrade;
import id.benang.grader.model.Verdict;
import java.util.ArrayList;
import java.util.List;

/**
 * One student and module as build servers count tests.
 *
 * @param name who and which module
 */
record JUnitSuite(String name, List<Case> cases) {

    JUnitSuite {
        cases = List.copyOf(cases);
    }

    /** What becomes of a case, by the name of its element. */
    enum Result {
        PASSED,
        FAILURE,
        ERROR,
        SKIPPED
    }

    /**
     * One check.
     *
     * @param message why it did not pass; empty if it did
     * @param hint the likely cause; empty where there is none to tell
     */
    record Case(String name, Result result, String message, String hint) {}

    /** The suites of one grade: one a module, or a single one where the submission as a whole could not be graded. */
    static List<JUnitSuite> of(Grade grade, Words words) {
        String student = TerminalReport.name(grade.student());
        List<JUnitSuite> suites = new ArrayList<>();
        grade.message()
                .ifPresent(message ->
                        suites.add(new JUnitSuite(student, List.of(whole(student, Result.ERROR, message, words)))));
        for (ModuleGrade module : grade.modules()) {
            String name = student + ", " + module.module().id();
            suites.add(new JUnitSuite(name, cases(module, words)));
        }
        return suites;
    }

    long count(Result result) {
        return cases.stream().filter(one -> one.result() == result).count();
    }

    private static List<Case> cases(ModuleGrade module, Words words) {
        List<Case> cases = new ArrayList<>();
        module.message().ifPresent(message -> cases.add(whole(module.module().id(), Result.FAILURE, message, words)));
        module.checks().forEach(check -> cases.add(of(check, result(check.verdict()), words)));
        // A challenge that was not met costs nothing, so it must not make a build fail.
        module.challenges()
                .forEach(check -> cases.add(
                        of(check, check.verdict() instanceof Verdict.Passed ? Result.PASSED : Result.SKIPPED, words)));
        return cases;
    }

    private static Case whole(String name, Result result, Message message, Words words) {
        return new Case(name, result, words.say(message), "");
    }

    private static Case of(CheckResult check, Result result, Words words) {
        String name = check.id() + ": " + words.title(check.id());
        return new Case(name, result, words.reason(check.verdict()), words.hint(check.verdict()));
    }

    private static Result result(Verdict verdict) {
        if (verdict instanceof Verdict.Failed) {
            return Result.FAILURE;
        }
        if (verdict instanceof Verdict.Inconclusive) {
            return Result.ERROR;
        }
        return verdict instanceof Verdict.Passed ? Result.PASSED : Result.SKIPPED;
    }
}
