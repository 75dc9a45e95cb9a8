package id.benang.grader.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import id.benang.grader.grading.GradingListener;
import id.benang.grader.grading.SubmissionGrading;
import id.benang.grader.model.CheckResult;
import id.benang.grader.model.LabModule;
import id.benang.grader.model.ModuleGrade;
import id.benang.grader.model.Verdict;
import id.benang.grader.submission.Intake;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A right server that stalls, spins, floods its output or dies at its n-th sending: whatever it does and when, the
 * grading ends, the program is found wrong, nothing is left open, and no process stays behind.
 */
@Tag("proof")
class ProgramsThatBreakDownIT {

    private static final int SIDE_BY_SIDE = 6;
    private static final List<Integer> SENDINGS = List.of(1, 2, 3, 7, 20, 60);
    private static final String SENDING = "    private void kirim(Orang orang, String teks) {";

    private static final Map<String, String> BREAKDOWNS = Map.of(
            "dies", "Runtime.getRuntime().halt(3);",
            "throws", "throw new IllegalStateException(\"rusak\");",
            "stalls",
                    "try { new java.util.concurrent.CountDownLatch(1).await(); } catch (InterruptedException e) { return; }",
            "spins", "while (System.nanoTime() != 0) { Thread.onSpinWait(); }",
            "floods", "while (System.nanoTime() != 0) { System.out.println(\"banjir\".repeat(1000)); }",
            "goes-silent", "System.exit(0);");

    @TempDir
    private Path scratch;

    /** What one program was graded to. */
    private record Outcome(String name, ModuleGrade grade) {

        List<String> failed() {
            return grade.checks().stream()
                    .filter(check -> check.verdict() instanceof Verdict.Failed)
                    .map(CheckResult::id)
                    .toList();
        }

        boolean open() {
            return grade.checks().stream().anyMatch(check -> check.verdict() instanceof Verdict.Inconclusive);
        }
    }

    @Test
    void every_breakdown_ends_in_a_verdict_against_the_program_and_in_nothing_else() throws Exception {
        List<Callable<Outcome>> gradings = new ArrayList<>();
        for (String kind : BREAKDOWNS.keySet()) {
            for (int sending : SENDINGS) {
                gradings.add(() -> grade(kind, sending));
            }
        }

        List<Outcome> outcomes = sideBySide(gradings);

        assertThat(outcomes).hasSize(BREAKDOWNS.size() * SENDINGS.size());
        assertThat(outcomes).noneMatch(Outcome::open);
        assertThat(outcomes)
                .allSatisfy(outcome -> assertThat(outcome.failed())
                        .as(outcome.name())
                        .isNotEmpty()
                        .doesNotContain("listens", "arguments"));
        assertThat(ProcessHandle.current().children()).isEmpty();
    }

    private List<Outcome> sideBySide(List<Callable<Outcome>> gradings) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(SIDE_BY_SIDE);
        try {
            List<Outcome> outcomes = new ArrayList<>();
            for (Future<Outcome> outcome : threads.invokeAll(gradings)) {
                outcomes.add(outcome.get());
            }
            return outcomes;
        } finally {
            threads.shutdownNow();
        }
    }

    private Outcome grade(String kind, int sending) throws Exception {
        Path folder = Files.createDirectory(scratch.resolve(kind + "-" + sending));
        Path module = Files.createDirectories(folder.resolve("budi").resolve("modul-contoh"));
        write(module, BREAKDOWNS.getOrDefault(kind, ""), sending);
        try (Intake intake = Intake.open(folder, scratch);
                SubmissionGrading grading = new SubmissionGrading(scratch)) {
            ModuleGrade grade = grading.grade(
                            intake.submissions().get(0), EnumSet.of(LabModule.MODUL_CONTOH), new GradingListener() {})
                    .modules()
                    .get(0);
            assertThat(grade.message()).isEmpty();
            return new Outcome(folder.getFileName().toString(), grade);
        }
    }

    private static void write(Path module, String breakdown, int sending) throws IOException {
        Path right = Path.of(System.getProperty("checkout"), "grader", "samples", "joko-susilo", "Contoh");
        String server = Files.readString(right.resolve("ServerJoko.java"));
        assertThat(server).containsOnlyOnce(SENDING);
        Files.writeString(
                module.resolve("ServerJoko.java"),
                server.replace(
                        SENDING,
                        "    private int terkirim;\n" + SENDING + "\n        if (++terkirim >= " + sending + ") { "
                                + breakdown + " }\n        if (orang == null) { return; }"));
        Files.copy(right.resolve("ClientJoko.java"), module.resolve("ClientJoko.java"));
    }
}
