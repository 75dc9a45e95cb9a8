package id.benang.grader;

import static org.assertj.core.api.Assertions.assertThat;

import id.benang.grader.corpus.Folders;
import id.benang.grader.grading.GradingListener;
import id.benang.grader.grading.SubmissionGrading;
import id.benang.grader.model.CheckResult;
import id.benang.grader.model.Grade;
import id.benang.grader.model.LabModule;
import id.benang.grader.model.ModuleGrade;
import id.benang.grader.model.Verdict;
import id.benang.grader.submission.Intake;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The chat of the kit, graded with the worked challenges; {@link GraderIT} grades it without. */
@Tag("wide")
class ChallengesIT {

    @TempDir
    private Path scratch;

    private Path submission;

    @BeforeEach
    void copyTheChat() throws IOException {
        submission = Files.createDirectory(scratch.resolve("tantangan"));
        Path sources = Path.of(System.getProperty("checkout"), "modul-contoh", "src", "main", "java");
        Folders.copy(sources, submission.resolve("modul-contoh"));
    }

    private Grade grade() throws Exception {
        try (Intake intake = Intake.open(submission, scratch);
                SubmissionGrading grading = new SubmissionGrading(scratch)) {
            return grading.grade(
                    intake.submissions().get(0), EnumSet.of(LabModule.MODUL_CONTOH), new GradingListener() {});
        }
    }

    @Test
    void the_worked_challenges_earn_the_whole_bonus_and_keep_the_score() throws Exception {
        Files.writeString(submission.resolve("benang.toml"), """
                [modul-contoh]
                server = ["java", "-cp", "{classes}", "id.benang.chat.tantangan.Server", "{host}", "{port}"]
                """);

        Grade grade = grade();

        assertThat(grade.modules())
                .flatExtracting(ModuleGrade::challenges)
                .extracting(CheckResult::verdict)
                .hasSize(8)
                .containsOnly(Verdict.passed());
        assertThat(grade.bonus()).isEqualTo(15);
        assertThat(grade.score()).isEqualTo(100);
    }
}
