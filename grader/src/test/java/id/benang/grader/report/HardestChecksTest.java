package id.benang.grader.report;

import static id.benang.grader.report.SampleGrades.failed;
import static id.benang.grader.report.SampleGrades.grade;
import static id.benang.grader.report.SampleGrades.inconclusive;
import static id.benang.grader.report.SampleGrades.module;
import static id.benang.grader.report.SampleGrades.passed;
import static id.benang.grader.report.SampleGrades.skipped;
import static id.benang.grader.report.SampleGrades.unbuilt;
import static id.benang.grader.report.SampleGrades.ungraded;
import static org.assertj.core.api.Assertions.assertThat;

import id.benang.grader.model.CheckResult;
import id.benang.grader.model.Grade;
import id.benang.grader.model.LabModule;
import id.benang.grader.model.Message;
import java.util.List;
import org.junit.jupiter.api.Test;

class HardestChecksTest {

    private static Grade graded(CheckResult... checks) {
        return grade(SampleGrades.SITI, 50, module(LabModule.FOLDER_A, 50, checks));
    }

    private static List<String> hardest(Grade... grades) {
        return HardestChecks.of(List.of(grades)).stream()
                .map(row -> "%s %s %d/%d"
                        .formatted(row.item().module().id(), row.item().check(), row.failed(), row.judged()))
                .toList();
    }

    @Test
    void only_who_was_judged_counts() {
        assertThat(hardest(
                        graded(failed("storm", 4, "Ani")),
                        graded(passed("storm", 4)),
                        graded(skipped("storm", 4, "welcome")),
                        graded(inconclusive("storm", 4)),
                        ungraded(SampleGrades.SITI, Message.of("test.broken", "a.zip"))))
                .containsExactly("folder-a storm 1/2");
    }

    @Test
    void most_failures_come_first_and_of_equals_the_one_that_fewer_reached() {
        assertThat(hardest(
                        graded(passed("churn", 1), failed("storm", 1, "a"), failed("split", 1, "a")),
                        graded(failed("churn", 1, "a"), failed("storm", 1, "a"), passed("split", 1)),
                        graded(failed("same-name", 1, "a"))))
                .containsExactly(
                        "folder-a storm 2/2", "folder-a same-name 1/1", "folder-a churn 1/2", "folder-a split 1/2");
    }

    @Test
    void the_same_check_of_two_modules_is_counted_apart() {
        Grade grade = grade(
                SampleGrades.SITI,
                0,
                module(LabModule.FOLDER_B, 0, failed("storm", 1, "a")),
                module(LabModule.MODUL_CONTOH, 0, failed("storm", 1, "a")));

        assertThat(hardest(grade)).containsExactly("modul-contoh storm 1/1", "folder-b storm 1/1");
    }

    @Test
    void a_module_that_cannot_be_run_is_something_that_failed() {
        Grade broken = grade(SampleGrades.SITI, 0, unbuilt(LabModule.FOLDER_A, Message.of("test.broken", "a")));

        assertThat(hardest(broken, graded(passed("storm", 4)))).containsExactly("folder-a  1/2");
    }

    @Test
    void a_challenge_is_known_as_one() {
        Grade grade = grade(SampleGrades.SITI, 100, SampleGrades.challenged(LabModule.FOLDER_A));

        assertThat(HardestChecks.failedBy(grade))
                .containsExactly(new HardestChecks.Item(LabModule.FOLDER_A, "leave-reset", true));
    }
}
