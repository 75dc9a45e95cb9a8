package id.benang.grader.grading;

import static org.assertj.core.api.Assertions.assertThat;

import id.benang.grader.model.Grade;
import id.benang.grader.model.LabModule;
import id.benang.grader.model.ModuleSettings;
import id.benang.grader.model.ModuleSources;
import id.benang.grader.model.Student;
import id.benang.grader.model.Submission;
import id.benang.grader.model.Texts;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SubmissionGradingTest {

    @TempDir
    private Path scratch;

    @Test
    void a_graded_submission_leaves_nothing_in_the_scratch_folder() throws Exception {
        Submission empty = new Submission(new Student("1", "1"), scratch, Map.of(), List.of(), Optional.empty());
        try (SubmissionGrading grading = new SubmissionGrading(scratch)) {
            grading.grade(empty, EnumSet.allOf(LabModule.class), new GradingListener() {});
        }

        assertThat(scratch).isEmptyDirectory();
    }

    @Test
    void a_runtime_that_the_machine_lacks_is_said_and_no_check_fails() throws Exception {
        ModuleSettings settings = new ModuleSettings(
                Optional.of(List.of("ular-yang-tidak-ada", "server.py", "{host}", "{port}")),
                Optional.empty(),
                ModuleSettings.Wire.RAW,
                OptionalInt.empty());
        ModuleSources sources = new ModuleSources(LabModule.MODUL_CONTOH, scratch, List.of(), settings, List.of());
        Submission submission = new Submission(
                new Student("1", "1"), scratch, Map.of(LabModule.MODUL_CONTOH, sources), List.of(), Optional.empty());
        try (SubmissionGrading grading = new SubmissionGrading(scratch)) {
            Grade grade = grading.grade(submission, EnumSet.of(LabModule.MODUL_CONTOH), new GradingListener() {});

            assertThat(grade.modules()).singleElement().satisfies(module -> {
                assertThat(module.checks()).isEmpty();
                assertThat(module.message().map(Texts.indonesian()::say))
                        .contains("Modul ini belum bisa dinilai: perintahnya di benang.toml memerlukan program"
                                + " \"ular-yang-tidak-ada\", dan komputer penilai tidak punya program itu."
                                + " Ini bukan kesalahan mahasiswa.");
            });
        }
    }
}
