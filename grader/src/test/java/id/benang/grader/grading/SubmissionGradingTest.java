package id.benang.grader.grading;

import static org.assertj.core.api.Assertions.assertThat;

import id.benang.grader.model.LabModule;
import id.benang.grader.model.Student;
import id.benang.grader.model.Submission;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
}
