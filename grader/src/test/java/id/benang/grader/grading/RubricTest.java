package id.benang.grader.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.benang.grader.check.Catalogue;
import id.benang.grader.check.Check;
import id.benang.grader.model.LabModule;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RubricTest {

    private final Rubric rubric = Rubric.usual();

    private Map<String, Rubric.Rule> rules(LabModule module) {
        return rubric.modules().getOrDefault(module, Map.of());
    }

    private static List<String> catalogue(LabModule module) {
        return Catalogue.of(module).stream().map(Check::id).toList();
    }

    private static List<String> plan(LabModule module) {
        return Plan.of(module).stream().flatMap(act -> act.checks().stream()).toList();
    }

    @ParameterizedTest
    @EnumSource
    void points_of_a_module_sum_to_a_hundred(LabModule module) {
        assertThat(rules(module).values().stream()
                        .mapToDouble(Rubric.Rule::points)
                        .sum())
                .isCloseTo(100, within(1e-9));
    }

    @ParameterizedTest
    @EnumSource
    void every_check_is_worth_something(LabModule module) {
        assertThat(rules(module))
                .allSatisfy((check, rule) -> assertThat(rule.points()).as(check).isPositive());
    }

    @Test
    void challenges_are_a_bonus_of_fifteen_points_beside_the_modules() {
        assertThat(rubric.challenges().values().stream()
                        .mapToDouble(Rubric.Rule::points)
                        .sum())
                .isCloseTo(15, within(1e-9));
        assertThat(rubric.challenges())
                .allSatisfy((check, rule) -> assertThat(rule.points()).as(check).isPositive());
        for (LabModule module : LabModule.values()) {
            assertThat(rules(module).keySet())
                    .doesNotContainAnyElementsOf(rubric.challenges().keySet());
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "MULTITHREAD_ECHO")
    void every_challenge_is_judged_in_every_chat_module(LabModule module) {
        assertThat(catalogue(module)).containsAll(rubric.challenges().keySet());
    }

    @ParameterizedTest
    @EnumSource
    void rubric_has_exactly_the_checks_of_the_catalogue(LabModule module) {
        assertThat(catalogue(module).stream().filter(check -> !rubric.isChallenge(check)))
                .containsExactlyInAnyOrderElementsOf(rules(module).keySet());
    }

    @ParameterizedTest
    @EnumSource
    void plan_shows_each_check_of_the_catalogue_exactly_once(LabModule module) {
        assertThat(plan(module)).containsExactlyInAnyOrderElementsOf(catalogue(module));
    }

    @ParameterizedTest
    @EnumSource
    void no_id_stands_twice_in_the_catalogue(LabModule module) {
        assertThat(catalogue(module)).doesNotHaveDuplicates();
    }

    /** So there is no cycle either, and a base is always judged before what builds on it. */
    @ParameterizedTest
    @EnumSource
    void checks_build_only_on_what_is_judged_before_them(LabModule module) {
        List<String> plan = plan(module);
        plan.forEach(check -> assertThat(plan.subList(0, plan.indexOf(check)))
                .as(check)
                .containsAll(rubric.rule(module, check).needs()));
    }

    /** A check is shown by one act first; whatever act shows it again comes later. */
    @ParameterizedTest
    @EnumSource
    void what_is_shown_again_was_shown_by_an_earlier_act(LabModule module) {
        List<Act> acts = Plan.of(module);
        acts.forEach(act -> assertThat(
                        acts.subList(0, acts.indexOf(act)).stream().flatMap(earlier -> earlier.checks().stream()))
                .containsAll(act.again()));
    }

    @Test
    void stamps_of_the_storm_are_judged_where_there_are_stamps() {
        assertThat(Plan.of(LabModule.FOLDER_A).stream()
                        .filter(act -> act.checks().contains("storm"))
                        .flatMap(act -> act.again().stream()))
                .containsExactly("stamp-format", "stamp-time");
        assertThat(Plan.of(LabModule.MODUL_CONTOH).stream().flatMap(act -> act.again().stream()))
                .isEmpty();
    }

    @Test
    void check_without_a_rule_is_a_fault() {
        assertThatThrownBy(() -> rubric.rule(LabModule.FOLDER_A, "no-stamp"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("No rule for folder-a/no-stamp");
    }
}
