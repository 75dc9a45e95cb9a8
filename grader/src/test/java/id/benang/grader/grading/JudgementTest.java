package id.benang.grader.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import id.benang.grader.check.Catalogue;
import id.benang.grader.check.Check;
import id.benang.grader.check.WrittenTranscript;
import id.benang.grader.model.CheckResult;
import id.benang.grader.model.LabModule;
import id.benang.grader.model.Message;
import id.benang.grader.model.Verdict;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JudgementTest {

    private static final LabModule MODULE = LabModule.MODUL_CONTOH;

    private final Judgement judgement = new Judgement(MODULE, Rubric.usual());
    private final WrittenTranscript server = WrittenTranscript.of(MODULE).started();

    @Test
    void passed_check_earns_its_points() {
        CheckResult row =
                judgement.judge("listens", server.listening(20_001, 20_001).build());
        assertThat(row).isEqualTo(new CheckResult("listens", Verdict.passed(), 3, 3));
    }

    @Test
    void failed_check_earns_nothing() {
        CheckResult row = judgement.judge("listens", server.build());
        assertThat(row).isEqualTo(new CheckResult("listens", Verdict.failed(Message.of("listens.never")), 0, 3));
    }

    @Test
    void what_builds_on_a_failure_is_skipped_whatever_the_record_shows() {
        judgement.judge("listens", server.build());
        CheckResult row =
                judgement.judge("arguments", server.listening(20_001, 20_001).build());
        assertThat(row).isEqualTo(new CheckResult("arguments", new Verdict.Skipped("listens"), 0, 2));
    }

    @Test
    void what_builds_on_something_skipped_is_skipped_too() {
        judgement.judge("listens", server.build());
        judgement.judge("nick-prompt", server.build());
        CheckResult row = judgement.judge("welcome", server.build());
        assertThat(row.verdict()).isEqualTo(new Verdict.Skipped("nick-prompt"));
    }

    @Test
    void check_is_open_until_what_it_builds_on_fails() {
        assertThat(judgement.isOpen("arguments")).isTrue();
        judgement.judge("listens", server.build());
        assertThat(judgement.isOpen("arguments")).isFalse();
        assertThat(judgement.isOpen("client-nick")).isTrue();
    }

    @Test
    void what_builds_on_something_that_cannot_be_reached_is_not_open_before_that_is_judged() {
        assertThat(judgement.isOpen("welcome")).isTrue();
        judgement.judge("listens", server.build());
        assertThat(judgement.isOpen("welcome")).isFalse();
        assertThat(judgement.blocked("welcome")).contains(new Verdict.Skipped("nick-prompt"));
    }

    @Test
    void what_builds_on_something_that_stays_open_stays_open_before_that_is_judged() {
        server.trouble("trouble.port-taken", 5005);
        judgement.judge("listens", server.build());
        assertThat(judgement.blocked("welcome"))
                .contains(new Verdict.Inconclusive(Message.of("trouble.port-taken", 5005)));
    }

    @Test
    void challenge_that_builds_on_a_check_of_another_module_is_open() {
        Rubric rubric = new Rubric(Map.of(), Map.of("list", new Rubric.Rule(1, List.of("stamp-time"))), Map.of());
        assertThat(new Judgement(LabModule.MODUL_CONTOH, rubric).isOpen("list")).isTrue();
    }

    @Test
    void check_stays_open_when_what_it_builds_on_passes() {
        judgement.judge("listens", server.listening(20_001, 20_001).build());
        assertThat(judgement.isOpen("arguments")).isTrue();
        assertThat(judgement.blocked("arguments")).isEmpty();
    }

    @Test
    void failure_where_the_grader_had_trouble_is_inconclusive() {
        Message first = Message.of("trouble.port-taken", 5005);
        server.trouble("trouble.port-taken", 5005).trouble("trouble.start", "no room");
        CheckResult row = judgement.judge("listens", server.build());
        assertThat(row).isEqualTo(new CheckResult("listens", new Verdict.Inconclusive(first), 0, 3));
    }

    @Test
    void what_builds_on_something_open_stays_open_too() {
        server.trouble("trouble.port-taken", 5005);
        judgement.judge("listens", server.build());
        CheckResult row = judgement.judge("arguments", server.build());
        assertThat(row.verdict()).isEqualTo(new Verdict.Inconclusive(Message.of("trouble.port-taken", 5005)));
    }

    @Test
    void pass_stands_even_where_the_grader_had_trouble() {
        server.listening(20_001, 20_001).trouble("trouble.start", "no room");
        assertThat(judgement.judge("listens", server.build()).verdict()).isEqualTo(Verdict.passed());
    }

    private static WrittenTranscript stamps(String stamp) {
        return WrittenTranscript.of(LabModule.FOLDER_B)
                .started()
                .joins("Ani")
                .sends("Ani", "Ani: halo #1.\n")
                .receives("Ani", "[" + stamp + "] Ani: halo #1.\n");
    }

    private static Judgement withPassedStamps() {
        Judgement stamped = new Judgement(LabModule.FOLDER_B, Rubric.usual());
        stamped.judge("stamp-time", stamps("15:20:30").build());
        return stamped;
    }

    @Test
    void passed_check_that_fails_in_another_record_has_failed() {
        Judgement stamped = withPassedStamps();
        assertThat(stamped.judgeAgain("stamp-time", stamps("15:20:50").build()))
                .map(row -> row.verdict().word())
                .contains("failed");
        assertThat(stamped.rows()).extracting(row -> row.verdict().word()).containsExactly("failed");
    }

    @Test
    void passed_check_stays_passed_where_another_record_shows_nothing_or_nothing_wrong() {
        Judgement stamped = withPassedStamps();
        assertThat(stamped.judgeAgain("stamp-time", stamps("15:20:30").build())).isEmpty();
        assertThat(stamped.judgeAgain(
                        "stamp-time",
                        WrittenTranscript.of(LabModule.FOLDER_B)
                                .trouble("trouble.start", "no room")
                                .build()))
                .isEmpty();
        assertThat(stamped.rows()).extracting(row -> row.verdict().word()).containsExactly("passed");
    }

    @Test
    void check_that_did_not_pass_is_not_judged_again() {
        Judgement stamped = new Judgement(LabModule.FOLDER_B, Rubric.usual());
        assertThat(stamped.judgeAgain("stamp-time", stamps("15:20:50").build())).isEmpty();
        stamped.settle("stamp-time", new Verdict.Skipped("stamp-format"));
        assertThat(stamped.judgeAgain("stamp-time", stamps("15:20:50").build())).isEmpty();
        assertThat(stamped.rows()).extracting(row -> row.verdict().word()).containsExactly("skipped");
    }

    @Test
    void rows_stand_in_the_order_of_the_catalogue() {
        judgement.settle("client-nick", Verdict.failed(Message.of("program.missing.client", "modul-contoh")));
        judgement.judge("listens", server.listening(20_001, 20_001).build());
        assertThat(judgement.rows())
                .containsExactly(
                        new CheckResult("listens", Verdict.passed(), 60, 60),
                        new CheckResult(
                                "client-nick",
                                Verdict.failed(Message.of("program.missing.client", "modul-contoh")),
                                0,
                                40));
    }

    @Test
    void points_of_what_is_left_out_are_spread_over_the_rest() {
        judgement.settle("listens", Verdict.passed());
        judgement.settle("arguments", new Verdict.LeftOut(Message.of("left-out.raw-wire")));
        judgement.settle("nick-prompt", Verdict.failed(Message.of("nick-prompt.silence")));
        assertThat(judgement.rows())
                .extracting(CheckResult::id, CheckResult::points, CheckResult::max)
                .containsExactly(
                        tuple("listens", 37.5, 37.5), tuple("arguments", 0.0, 0.0), tuple("nick-prompt", 0.0, 62.5));
    }

    @Test
    void what_builds_on_something_left_out_is_judged() {
        judgement.settle("listens", new Verdict.LeftOut(Message.of("left-out.raw-wire")));
        assertThat(judgement.isOpen("arguments")).isTrue();
    }

    @Test
    void challenges_have_rows_of_their_own_and_change_no_other_points() {
        judgement.settle("listens", Verdict.passed());
        judgement.settle("kick", Verdict.failed(Message.of("kick.open", "Yuda", "x")));
        judgement.settle("list", Verdict.passed());
        assertThat(judgement.rows()).containsExactly(new CheckResult("listens", Verdict.passed(), 100, 100));
        assertThat(judgement.challenges())
                .extracting(CheckResult::id, CheckResult::points, CheckResult::max)
                .containsExactly(tuple("list", 2.0, 2.0), tuple("kick", 0.0, 3.0));
    }

    @Test
    void what_builds_on_a_challenge_that_was_not_attempted_is_left_out_too() {
        Verdict leftOut = new Verdict.LeftOut(Message.of("left-out.no-challenge"));
        judgement.settle("taken-name", leftOut);
        assertThat(judgement.isOpen("taken-name-race")).isFalse();
        assertThat(judgement.blocked("taken-name-race")).contains(leftOut);
        assertThat(judgement.settle("taken-name-race", leftOut))
                .isEqualTo(new CheckResult("taken-name-race", leftOut, 0, 0));
    }

    @Test
    void all_passed_are_a_hundred_points() {
        for (Check check : Catalogue.of(MODULE)) {
            judgement.settle(check.id(), Verdict.passed());
        }
        assertThat(judgement.rows().stream().mapToDouble(CheckResult::points).sum())
                .isCloseTo(100, within(1e-9));
    }
}
