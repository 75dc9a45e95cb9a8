package id.benang.grader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import id.benang.grader.grading.GradingListener;
import id.benang.grader.grading.SubmissionGrading;
import id.benang.grader.model.CheckResult;
import id.benang.grader.model.Grade;
import id.benang.grader.model.LabModule;
import id.benang.grader.model.ModuleGrade;
import id.benang.grader.model.Role;
import id.benang.grader.model.Student;
import id.benang.grader.model.Submission;
import id.benang.grader.model.Texts;
import id.benang.grader.model.Transcript;
import id.benang.grader.model.Verdict;
import id.benang.grader.submission.Intake;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.TestAbortedException;

/**
 * The grader run over the checkout's own four modules, a test a check: a thin front before the same engine that
 * {@code ./benang} uses. A check that does not pass fails the build, with the words that a student would read.
 */
class GraderIT {

    private static final Texts TEXTS = Texts.indonesian();

    @TempDir
    private Path scratch;

    @TestFactory
    Stream<DynamicNode> the_checkouts_own_modules_pass_every_check() throws Exception {
        Path checkout = Path.of(System.getProperty("checkout")).toRealPath();
        try (Intake intake = Intake.open(checkout, scratch);
                SubmissionGrading grading = new SubmissionGrading(scratch)) {
            List<Submission> submissions = intake.submissions();
            assertThat(submissions).hasSize(1);
            Records records = new Records();
            Grade grade = grading.grade(submissions.get(0), EnumSet.allOf(LabModule.class), records);
            assertThat(grade.modules()).hasSize(LabModule.values().length);
            assertThat(grade.modules())
                    .allSatisfy(module -> assertThat(records.judged.get(module.module()))
                            .containsAll(module.checks().stream()
                                    .map(CheckResult::id)
                                    .toList()));
            return grade.modules().stream().map(GraderIT::container);
        }
    }

    private static DynamicNode container(ModuleGrade module) {
        String name = module.module().id();
        Stream<DynamicTest> checks = module.checks().stream()
                .map(check -> DynamicTest.dynamicTest(
                        name + "/" + check.id() + " " + TEXTS.say(check.id() + ".title"), () -> mustPass(check)));
        DynamicTest whole = DynamicTest.dynamicTest(name + " scores full marks", () -> {
            module.message().ifPresent(message -> fail(TEXTS.say(message)));
            assertThat(module.score()).isEqualTo(module.max());
        });
        return DynamicContainer.dynamicContainer(name, Stream.concat(checks, Stream.of(whole)));
    }

    private static void mustPass(CheckResult check) {
        Verdict verdict = check.verdict();
        if (verdict instanceof Verdict.Failed failed) {
            fail(TEXTS.say(failed.message())
                    + System.lineSeparator()
                    + TEXTS.say(failed.message().key() + ".hint"));
        } else if (verdict instanceof Verdict.Inconclusive inconclusive) {
            fail(TEXTS.say(inconclusive.cause()));
        } else if (verdict instanceof Verdict.Skipped skipped) {
            throw new TestAbortedException("Skipped, because it builds on " + skipped.base());
        }
    }

    /** Hears of every record what was judged from it. */
    private static final class Records implements GradingListener {

        private final Map<LabModule, Set<String>> judged = new EnumMap<>(LabModule.class);

        @Override
        public void recorded(Student student, Role role, Transcript transcript, List<CheckResult> rows) {
            assertThat(transcript.entries()).isNotEmpty();
            Set<String> ids = judged.computeIfAbsent(transcript.module(), any -> new HashSet<>());
            rows.forEach(row -> ids.add(row.id()));
        }
    }
}
