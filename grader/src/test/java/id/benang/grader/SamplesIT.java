package id.benang.grader;

import static org.assertj.core.api.Assertions.assertThat;

import id.benang.grader.grading.GradingListener;
import id.benang.grader.grading.SubmissionGrading;
import id.benang.grader.model.Grade;
import id.benang.grader.model.LabModule;
import id.benang.grader.model.ModuleGrade;
import id.benang.grader.model.Submission;
import id.benang.grader.model.Texts;
import id.benang.grader.model.Verdict;
import id.benang.grader.submission.Intake;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sample class: each student's mistake is found where it is, named, and nothing else is held against anybody. */
@Tag("wide")
class SamplesIT {

    private static final Texts TEXTS = Texts.indonesian();

    @TempDir
    private static Path scratch;

    /** Most of the time goes into waiting for what wrong programs never do: side by side the waits overlap. */
    private static final int SIDE_BY_SIDE = 7;

    /** Of each student what is particular; {@code ./benang grade grader/samples} grades all of it. */
    private static final Map<String, Set<LabModule>> WANTED = Map.of(
            "2341720001", EnumSet.of(LabModule.FOLDER_A, LabModule.MULTITHREAD_ECHO),
            "2341720004", EnumSet.of(LabModule.MODUL_CONTOH),
            "2341720007", EnumSet.of(LabModule.FOLDER_B, LabModule.MULTITHREAD_ECHO),
            "budi-santoso", EnumSet.of(LabModule.FOLDER_A),
            "dewi-lestari", EnumSet.of(LabModule.FOLDER_B),
            "joko-susilo", EnumSet.of(LabModule.MODUL_CONTOH, LabModule.FOLDER_A),
            "rina-wati", EnumSet.of(LabModule.MODUL_CONTOH, LabModule.MULTITHREAD_ECHO));

    private static final Map<String, Grade> GRADES = new ConcurrentSkipListMap<>();

    @BeforeAll
    static void gradeTheClass() throws Exception {
        Path samples = Path.of(System.getProperty("checkout"), "grader", "samples");
        ExecutorService threads = Executors.newFixedThreadPool(SIDE_BY_SIDE);
        try (Intake intake = Intake.open(samples, scratch)) {
            List<Callable<Grade>> gradings = intake.submissions().stream()
                    .map(submission -> (Callable<Grade>) () -> grade(submission))
                    .toList();
            for (Future<Grade> grade : threads.invokeAll(gradings)) {
                GRADES.put(grade.get().student().id(), grade.get());
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static Grade grade(Submission submission) throws Exception {
        Set<LabModule> wanted = WANTED.getOrDefault(submission.student().id(), Set.of());
        try (SubmissionGrading grading = new SubmissionGrading(scratch)) {
            return grading.grade(submission, wanted, new GradingListener() {});
        }
    }

    private static Grade grade(String student) {
        return Optional.ofNullable(GRADES.get(student)).orElseThrow();
    }

    private static ModuleGrade module(String student, LabModule module) {
        return grade(student).modules().stream()
                .filter(grade -> grade.module() == module)
                .findFirst()
                .orElseThrow();
    }

    /** Each failed check of a module with the words that the student reads. */
    private static Map<String, String> failed(String student, LabModule module) {
        return module(student, module).checks().stream()
                .filter(check -> check.verdict() instanceof Verdict.Failed)
                .collect(Collectors.toMap(
                        check -> check.id(), check -> TEXTS.say(((Verdict.Failed) check.verdict()).message())));
    }

    private static Set<LabModule> flawlessModules(String student) {
        return grade(student).modules().stream()
                .filter(module -> module.score() == module.max())
                .map(ModuleGrade::module)
                .collect(Collectors.toSet());
    }

    @Test
    void everybody_has_a_grade() {
        assertThat(GRADES.keySet())
                .containsExactly(
                        "2341720001",
                        "2341720004",
                        "2341720007",
                        "budi-santoso",
                        "dewi-lestari",
                        "joko-susilo",
                        "rina-wati");
        assertThat(GRADES.values())
                .flatExtracting(Grade::modules)
                .flatExtracting(ModuleGrade::checks)
                .noneMatch(check -> check.verdict() instanceof Verdict.Inconclusive);
    }

    @Test
    void siti_does_all_right() {
        assertThat(grade("2341720001").score()).isEqualTo(100);
        assertThat(flawlessModules("2341720001"))
                .containsExactlyInAnyOrder(LabModule.FOLDER_A, LabModule.MULTITHREAD_ECHO);
    }

    @Test
    void agus_loses_only_the_arguments_for_his_fixed_port() {
        assertThat(failed("2341720004", LabModule.MODUL_CONTOH)).containsOnlyKeys("arguments");
        assertThat(failed("2341720004", LabModule.MODUL_CONTOH).get("arguments"))
                .matches("Server diminta memakai port \\d+ lewat argumen, tetapi mendengarkan di port 5005\\.");
        // What builds on the arguments is skipped: one point each for wrong ones, a taken port and a free one.
        assertThat(module("2341720004", LabModule.MODUL_CONTOH).score()).isEqualTo(95);
    }

    @Test
    void putri_is_graded_from_her_archive_and_lacks_the_last_module() {
        assertThat(flawlessModules("2341720007")).containsExactly(LabModule.FOLDER_B);
        assertThat(TEXTS.say(module("2341720007", LabModule.MULTITHREAD_ECHO)
                        .message()
                        .orElseThrow()))
                .isEqualTo("Folder modul \"multithread-echo\" tidak ditemukan di kumpulan tugas ini.");
    }

    @Test
    void budi_announces_nobody_whose_connection_broke_and_mixes_up_pattern_letters() {
        assertThat(failed("budi-santoso", LabModule.FOLDER_A)).containsOnlyKeys("leave-reset", "stamp-time");
        assertThat(failed("budi-santoso", LabModule.FOLDER_A).get("leave-reset"))
                .matches("Koneksi Fajar putus tiba-tiba \\(RST\\), tetapi Dewi tidak menerima \".*Fajar keluar!\"\\.");
        assertThat(failed("budi-santoso", LabModule.FOLDER_A).get("stamp-time"))
                .matches("Pesan .* disiarkan sekitar \"\\[\\d{4}-\\d\\d-\\d\\d 15:.*, tetapi cap waktunya .* 03:.*");
    }

    @Test
    void dewi_is_told_where_the_semicolon_is_missing() {
        ModuleGrade module = module("dewi-lestari", LabModule.FOLDER_B);

        assertThat(module.notes())
                .extracting(TEXTS::say)
                .anyMatch(note -> note.contains("ChatServer.java baris 53, galat 1 dari 1: ';' expected"));
        assertThat(failed("dewi-lestari", LabModule.FOLDER_B)).containsOnlyKeys("listens");
    }

    @Test
    void rina_serves_one_client_after_the_other() {
        assertThat(failed("rina-wati", LabModule.MODUL_CONTOH))
                .containsExactly(Map.entry(
                        "concurrent-clients",
                        "Client Budi tersambung selagi client lain masih ada, tetapi tidak pernah menerima \"NICK\"."));
    }

    @Test
    void rinas_operator_serves_one_client_after_the_other_and_arguments_are_not_looked_at() {
        assertThat(failed("rina-wati", LabModule.MULTITHREAD_ECHO))
                .containsOnlyKeys("second-client", "bad-arguments", "port-taken");
    }

    @Test
    void joko_gets_full_marks_for_the_one_module_he_has() {
        assertThat(flawlessModules("joko-susilo")).containsExactly(LabModule.MODUL_CONTOH);
        assertThat(grade("joko-susilo").score()).isEqualTo(50);
    }
}
