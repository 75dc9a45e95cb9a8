package id.benang.grader.grading;

import id.benang.grader.model.LabModule;
import id.benang.grader.model.Message;
import id.benang.grader.model.UnusableInput;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What must hold for the rows of one module. */
final class RubricRules {

    private static final double TOLERANCE = 0.01;

    private final String file;
    private final LabModule module;
    private final Set<String> ids;

    /**
     * @param ids the checks that there are
     */
    RubricRules(String file, LabModule module, Set<String> ids) {
        this.file = file;
        this.module = module;
        this.ids = ids;
    }

    /**
     * Looks at all rows.
     *
     * @param rows those of the file
     * @param all the rules that come of them
     * @param line where the module's section begins
     * @param counts whether the module enters the score, and so must be worth something
     * @throws UnusableInput at the first that cannot be meant
     */
    void check(Map<String, RubricValues.Row> rows, Map<String, Rubric.Rule> all, int line, boolean counts)
            throws UnusableInput {
        for (Map.Entry<String, RubricValues.Row> row : rows.entrySet()) {
            int at = row.getValue().line();
            if (!ids.contains(row.getKey())) {
                throw new UnusableInput(Message.of("rubric.check", file, at, module.id(), row.getKey()));
            }
            for (String base : row.getValue().rule().needs()) {
                if (!ids.contains(base)) {
                    throw new UnusableInput(Message.of("rubric.needs", file, at, module.id(), row.getKey(), base));
                }
            }
        }
        for (Map.Entry<String, RubricValues.Row> row : rows.entrySet()) {
            refuseCircle(row.getKey(), row.getValue().line(), all);
            refuseLaterBase(row.getKey(), row.getValue());
        }
        double sum =
                rows.values().stream().mapToDouble(row -> row.rule().points()).sum();
        if ((counts || sum > 0) && Math.abs(sum - Rubric.MAX) > TOLERANCE) {
            String shown = String.format(Locale.ROOT, "%.2f", sum).replaceAll("\\.?0+$", "");
            throw new UnusableInput(Message.of("rubric.sum", file, line, module.id(), shown));
        }
    }

    private void refuseCircle(String check, int line, Map<String, Rubric.Rule> all) throws UnusableInput {
        List<String> way = new ArrayList<>();
        if (leadsBack(check, check, all, way, new HashSet<>())) {
            String shown = check + " → " + String.join(" → ", way);
            throw new UnusableInput(Message.of("rubric.circle", file, line, module.id(), shown));
        }
    }

    /** Whether what a check builds on leads to another; the way there is filled in from its end. */
    private static boolean leadsBack(
            String from, String to, Map<String, Rubric.Rule> all, List<String> way, Set<String> seen) {
        if (!seen.add(from) || !all.containsKey(from)) {
            return false;
        }
        for (String base : all.get(from).needs()) {
            if (base.equals(to) || leadsBack(base, to, all, way, seen)) {
                way.add(0, base);
                return true;
            }
        }
        return false;
    }

    /** A base must be judged first: what comes later cannot have failed yet. */
    private void refuseLaterBase(String check, RubricValues.Row row) throws UnusableInput {
        List<String> plan =
                Plan.of(module).stream().flatMap(act -> act.checks().stream()).toList();
        for (String base : row.rule().needs()) {
            if (plan.contains(check) && plan.indexOf(base) > plan.indexOf(check)) {
                throw new UnusableInput(Message.of("rubric.needs-later", file, row.line(), module.id(), check, base));
            }
        }
    }
}
