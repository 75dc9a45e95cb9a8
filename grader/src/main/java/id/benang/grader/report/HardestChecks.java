package id.benang.grader.report;

import id.benang.grader.model.CheckResult;
import id.benang.grader.model.Grade;
import id.benang.grader.model.LabModule;
import id.benang.grader.model.ModuleGrade;
import id.benang.grader.model.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a class stumbles over: which checks failed, and how often. */
final class HardestChecks {

    /**
     * What can fail.
     *
     * @param check the check's id; empty for the module as a whole, which is missing or cannot be run
     * @param isChallenge whether it costs nothing to fail
     */
    record Item(LabModule module, String check, boolean isChallenge) {}

    /**
     * What failed at least once.
     *
     * @param failed for how many students
     * @param judged for how many it could be told
     */
    record Row(Item item, int failed, int judged) {

        /** How many of those judged failed, in whole per cent. */
        long percent() {
            return Math.round(100.0 * failed / judged);
        }
    }

    private static final Comparator<Row> HARDEST_FIRST = Comparator.comparingInt(Row::failed)
            .thenComparingDouble(row -> (double) row.failed() / row.judged())
            .reversed()
            .thenComparing(row -> row.item().module());

    private HardestChecks() {}

    /** Where most students failed comes first, and among equals where fewer were judged. */
    static List<Row> of(List<Grade> grades) {
        Map<Item, Row> rows = new LinkedHashMap<>();
        for (Grade grade : grades) {
            judged(grade)
                    .forEach((item, failed) ->
                            rows.merge(item, new Row(item, failed ? 1 : 0, 1), HardestChecks::together));
        }
        return rows.values().stream()
                .filter(row -> row.failed() > 0)
                .sorted(HARDEST_FIRST)
                .toList();
    }

    /** What failed for one student, in the order of the modules and their checks. */
    static List<Item> failedBy(Grade grade) {
        List<Item> failed = new ArrayList<>();
        judged(grade).forEach((item, isFailed) -> {
            if (isFailed) {
                failed.add(item);
            }
        });
        return failed;
    }

    private static Row together(Row one, Row other) {
        return new Row(one.item(), one.failed() + other.failed(), one.judged() + other.judged());
    }

    private static Map<Item, Boolean> judged(Grade grade) {
        Map<Item, Boolean> judged = new LinkedHashMap<>();
        for (ModuleGrade module : grade.modules()) {
            judged.put(new Item(module.module(), "", false), module.message().isPresent());
            add(judged, module, module.checks(), false);
            add(judged, module, module.challenges(), true);
        }
        return judged;
    }

    private static void add(
            Map<Item, Boolean> judged, ModuleGrade module, List<CheckResult> checks, boolean isChallenge) {
        for (CheckResult check : checks) {
            boolean failed = check.verdict() instanceof Verdict.Failed;
            if (failed || check.verdict() instanceof Verdict.Passed) {
                judged.put(new Item(module.module(), check.id(), isChallenge), failed);
            }
        }
    }
}
