package id.benang.grader.grading;

import id.benang.grader.model.LabModule;
import id.benang.grader.model.ModuleGrade;
import java.util.List;
import java.util.Map;

/**
 * What each check of each module is worth, which checks it builds on, and what each module is worth.
 *
 * @param modules for each module its checks by id
 * @param challenges the checks of all chat modules that earn a bonus, by id
 * @param weights for each module its share in the submission's score, in proportion to the others'; 1 for one that is
 *     not named
 */
public record Rubric(
        Map<LabModule, Map<String, Rule>> modules, Map<String, Rule> challenges, Map<LabModule, Double> weights) {

    /** The points of a module, and of a submission. */
    static final double MAX = 100;

    /**
     * One check's row.
     *
     * @param points what passing it earns, of 100 a module or on top of them
     * @param needs the ids of the checks it builds on
     */
    public record Rule(double points, List<String> needs) {
        public Rule {
            needs = List.copyOf(needs);
        }
    }

    public Rubric {
        modules = Map.copyOf(modules);
        challenges = Map.copyOf(challenges);
        weights = Map.copyOf(weights);
    }

    /** The rubric that comes with the kit. */
    public static Rubric usual() {
        return RubricFile.ofTheKit();
    }

    /** Whether a check earns a bonus on top of its module's points. */
    public boolean isChallenge(String check) {
        return challenges.containsKey(check);
    }

    /** Whether a module has this check. */
    boolean knows(LabModule module, String check) {
        return isChallenge(check) || modules.getOrDefault(module, Map.of()).containsKey(check);
    }

    /**
     * The row of a check.
     *
     * @throws IllegalArgumentException if the rubric has none, which a test excludes
     */
    public Rule rule(LabModule module, String check) {
        Rule rule = isChallenge(check)
                ? challenges.get(check)
                : modules.getOrDefault(module, Map.of()).get(check);
        if (rule == null) {
            throw new IllegalArgumentException("No rule for " + module.id() + "/" + check);
        }
        return rule;
    }

    /**
     * The score of a submission.
     *
     * @param grades those of the modules that were to be graded; if none of them has any weight, they weigh the same
     * @return from 0 to 100
     */
    double score(List<ModuleGrade> grades) {
        double weight = grades.stream().mapToDouble(this::weight).sum();
        return grades.stream()
                .filter(grade -> grade.max() > 0)
                .mapToDouble(grade -> MAX
                        * (grade.score() / grade.max())
                        * (weight > 0 ? weight(grade) / weight : 1.0 / grades.size()))
                .sum();
    }

    private double weight(ModuleGrade grade) {
        return weights.getOrDefault(grade.module(), 1.0);
    }
}
