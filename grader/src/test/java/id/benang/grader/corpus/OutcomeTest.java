package id.benang.grader.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import id.benang.grader.model.CheckResult;
import id.benang.grader.model.LabModule;
import id.benang.grader.model.Message;
import id.benang.grader.model.ModuleGrade;
import id.benang.grader.model.Verdict;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OutcomeTest {

    private static final Verdict FAILED = Verdict.failed(Message.of("not-reached", "NICK"));

    /** A mistake that must fail a challenge, and nothing else. */
    private static CorpusMember mistake() throws IOException {
        return new Corpus(Path.of("src", "test", "submissions"))
                .members().stream()
                        .filter(member -> member.name().equals("pm-to-everybody"))
                        .findFirst()
                        .orElseThrow();
    }

    private static boolean isAsExpected(Verdict broadcast, Optional<Verdict> privateMessage) throws IOException {
        List<CheckResult> challenges = privateMessage
                .map(verdict -> List.of(new CheckResult("private-message", verdict, 0, 2)))
                .orElse(List.of());
        ModuleGrade grade = new ModuleGrade(
                LabModule.MODUL_CONTOH,
                100,
                100,
                List.of(new CheckResult("broadcast", broadcast, 0, 8)),
                challenges,
                List.of(),
                Optional.empty());
        return Outcome.of(mistake(), grade).isAsExpected();
    }

    @Test
    void mistake_is_caught_by_the_challenge_that_it_names() throws IOException {
        assertThat(isAsExpected(Verdict.passed(), Optional.of(FAILED))).isTrue();
    }

    @Test
    void mistake_that_passes_its_challenge_survives() throws IOException {
        assertThat(isAsExpected(Verdict.passed(), Optional.of(Verdict.passed())))
                .isFalse();
        assertThat(isAsExpected(Verdict.passed(), Optional.empty())).isFalse();
    }

    @Test
    void mistake_that_fails_something_else_too_is_not_as_expected() throws IOException {
        assertThat(isAsExpected(FAILED, Optional.of(FAILED))).isFalse();
        Verdict open = new Verdict.Inconclusive(Message.of("trouble.fault", "x"));
        assertThat(isAsExpected(open, Optional.of(FAILED))).isFalse();
    }
}
