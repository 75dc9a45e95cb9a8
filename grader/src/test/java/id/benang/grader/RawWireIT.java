package id.benang.grader;

import static org.assertj.core.api.Assertions.assertThat;

import id.benang.grader.grading.GradingListener;
import id.benang.grader.grading.SubmissionGrading;
import id.benang.grader.model.CheckResult;
import id.benang.grader.model.Grade;
import id.benang.grader.model.LabModule;
import id.benang.grader.model.Message;
import id.benang.grader.model.ModuleGrade;
import id.benang.grader.model.Submission;
import id.benang.grader.model.Texts;
import id.benang.grader.model.Verdict;
import id.benang.grader.submission.Intake;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Python programs as on the original sheets, without line ends, graded by the same checks as the Java ones. */
@Tag("wide")
class RawWireIT {

    private static final Path CORPUS = Path.of("src", "test", "submissions");

    @TempDir
    private Path scratch;

    @BeforeAll
    static void needs_python() {
        boolean found = Arrays.stream(System.getenv("PATH").split(java.io.File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "python3")));
        Assumptions.assumeTrue(found, "there is no python3 on this machine");
    }

    private ModuleGrade grade(Path folder, LabModule module) throws Exception {
        Path intakeFolder = Files.createDirectory(scratch.resolve("intake"));
        try (Intake intake = Intake.open(folder, intakeFolder);
                SubmissionGrading grading = new SubmissionGrading(scratch)) {
            List<Submission> submissions = intake.submissions();
            assertThat(submissions).hasSize(1);
            Grade grade = grading.grade(submissions.get(0), EnumSet.of(module), new GradingListener() {});
            return grade.modules().get(0);
        }
    }

    private static Map<String, String> failed(ModuleGrade module) {
        return module.checks().stream()
                .filter(check -> check.verdict() instanceof Verdict.Failed)
                .collect(Collectors.toMap(
                        CheckResult::id,
                        check -> Texts.indonesian().say(((Verdict.Failed) check.verdict()).message())));
    }

    private static void mustBeFlawless(ModuleGrade module) {
        assertThat(failed(module)).isEmpty();
        assertThat(module.message()).isEmpty();
        assertThat(module.checks())
                .isNotEmpty()
                .allSatisfy(check -> assertThat(check.verdict())
                        .isIn(new Verdict.Passed(), new Verdict.LeftOut(Message.of("left-out.raw-wire"))));
        assertThat(module.max()).isCloseTo(100, org.assertj.core.data.Offset.offset(1e-6));
        assertThat(module.score()).isEqualTo(module.max());
    }

    @Test
    void a_right_chat_passes_every_check_that_makes_sense_for_it() throws Exception {
        mustBeFlawless(grade(CORPUS.resolve("right/python-chat"), LabModule.MODUL_CONTOH));
    }

    @Test
    void a_right_request_and_reply_passes_every_check_that_makes_sense_for_it() throws Exception {
        mustBeFlawless(grade(CORPUS.resolve("right/python-echo"), LabModule.MULTITHREAD_ECHO));
    }
}
