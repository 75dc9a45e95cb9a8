package id.benang.grader.cli;

import static id.benang.grader.report.SampleGrades.SITI;
import static id.benang.grader.report.SampleGrades.failed;
import static id.benang.grader.report.SampleGrades.grade;
import static id.benang.grader.report.SampleGrades.inconclusive;
import static id.benang.grader.report.SampleGrades.module;
import static id.benang.grader.report.SampleGrades.passed;
import static id.benang.grader.report.SampleGrades.skipped;
import static id.benang.grader.report.SampleGrades.unbuilt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import id.benang.grader.grading.GradingListener;
import id.benang.grader.model.CheckResult;
import id.benang.grader.model.Grade;
import id.benang.grader.model.LabModule;
import id.benang.grader.model.Message;
import id.benang.grader.model.ModuleGrade;
import id.benang.grader.model.ModuleSettings;
import id.benang.grader.model.ModuleSources;
import id.benang.grader.model.Role;
import id.benang.grader.model.Student;
import id.benang.grader.model.Submission;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mockito.stubbing.Answer;

class CommandsTest {

    private static final Student BUDI = new Student("budi", "budi");

    @TempDir
    private Path folder;

    private final Engine engine = mock();
    private Path input;
    private Path out;

    @BeforeEach
    void make_folders() throws IOException {
        input = Files.createDirectory(folder.resolve("kelas"));
        out = folder.resolve("hasil");
    }

    @Test
    void check_prints_each_check_and_then_says_that_all_passed() throws Exception {
        present(submission(SITI));
        gradesAs(
                SITI,
                grade(SITI, 100, module(LabModule.FOLDER_A, 100, passed("test-one", 40), passed("test-two", 60))));

        assertThat(type("check", "A")).isEqualTo(new Typed(ExitStatus.FINE, """
                Memeriksa folder-a ...
                  ✓ 40/40     test-one
                  ✓ 60/60     test-two
                folder-a: 100/100

                Nilai: 100/100
                Isolasi: plain
                Semua pemeriksaan lulus.
                """, ""));
    }

    @Test
    void check_explains_what_is_to_be_repaired() throws Exception {
        present(submission(SITI));
        gradesAs(
                SITI,
                grade(SITI, 40, module(LabModule.FOLDER_A, 40, passed("test-one", 40), failed("test-two", 60, "Ani"))));

        assertThat(type("check", "--lang", "en", "a")).isEqualTo(new Typed(ExitStatus.FAILED, """
                Checking folder-a ...
                  ✓ 40/40     test-one
                  ✗ 0/60      test-two
                folder-a: 40/100

                The first thing to mend:

                folder-a: 40/100
                  ✗ 0/60      test-two
                      test.leave.silent [Ani]
                      Check: test-two

                Score: 40/100
                Isolation: plain
                """, ""));
    }

    @Test
    void check_explains_the_first_broken_rung_and_counts_the_others() throws Exception {
        threeAreBroken();

        assertThat(type("check", "--lang", "en", "a", "b").out()).endsWith("""

                The first thing to mend:

                folder-a: 40/100
                  ✗ 0/60      test-two
                      test.leave.silent [Ani]
                      Check: test-two

                2 other checks have not passed either. Mend this one first; all are explained
                by: ./benang check --all

                Score: 40/100
                Isolation: plain
                """);
    }

    @Test
    void check_explains_everything_where_that_is_wanted() throws Exception {
        threeAreBroken();

        assertThat(type("check", "--lang", "en", "--all", "a", "b").out())
                .contains("What to repair:")
                .contains("test.leave.silent [Ani]", "test.leave.silent [Budi]", "test.lag")
                .doesNotContain("other checks");
    }

    private void threeAreBroken() throws Exception {
        present(submission(SITI));
        ModuleGrade first = module(LabModule.FOLDER_A, 40, passed("test-one", 40), failed("test-two", 60, "Ani"));
        ModuleGrade second =
                module(LabModule.FOLDER_B, 0, failed("test-one", 40, "Budi"), inconclusive("test-two", 60));
        when(engine.grade(any(), any(), any())).thenReturn(grade(SITI, 40, first, second));
    }

    @Test
    void the_exit_status_of_check_tells_the_outcome() throws Exception {
        present(submission(SITI));
        CheckResult fine = passed("a", 1);

        assertThat(statusOfCheck(module(LabModule.FOLDER_A, 1, fine, skipped("b", 1, "a"))))
                .isEqualTo(ExitStatus.FINE);
        assertThat(statusOfCheck(module(LabModule.FOLDER_A, 1, fine, inconclusive("b", 1))))
                .isEqualTo(ExitStatus.INCONCLUSIVE);
        assertThat(statusOfCheck(module(LabModule.FOLDER_A, 1, inconclusive("b", 1), failed("c", 1, "x"))))
                .isEqualTo(ExitStatus.FAILED);
        assertThat(statusOfCheck(unbuilt(LabModule.FOLDER_A, Message.of("cli.interrupted"))))
                .isEqualTo(ExitStatus.FAILED);
    }

    @Test
    void check_without_names_checks_all_modules() throws Exception {
        present(submission(SITI));
        when(engine.grade(any(), eq(EnumSet.allOf(LabModule.class)), any())).thenReturn(grade(SITI, 100));

        assertThat(type("check").status()).isEqualTo(ExitStatus.FINE);
    }

    @Test
    void grade_shows_the_class_and_writes_its_files() throws Exception {
        present(submission(SITI), submission(BUDI));
        gradesAs(SITI, grade(SITI, 100, module(LabModule.FOLDER_A, 100, passed("a", 1))));
        gradesAs(BUDI, grade(BUDI, 50, module(LabModule.FOLDER_B, 50, failed("a", 1, "Ani"))));

        Typed typed = type("grade", input.toString(), "--out", out.toString(), "--jobs", "1");

        assertThat(typed)
                .isEqualTo(new Typed(
                        ExitStatus.FINE, """
                [1/2] Siti Rahma (2341720001)
                [1/2] Siti Rahma (2341720001), folder-a: 100/100
                [2/2] budi
                [2/2] budi, folder-b: 50/100

                ID                 Nama                     Contoh      A      B   Echo  Nilai
                ────────────────────────────────────────────────────────────────────────────────
                2341720001         Siti Rahma                         100                  100
                budi               budi                                       50            50
                    folder-b: test.leave.silent [Ani]
                ────────────────────────────────────────────────────────────────────────────────

                Selesai: 2 mahasiswa dinilai. Tabel kelas: %s
                Halaman kelas, buka di peramban: %s
                """.formatted(out.resolve("class.csv"), out.resolve("index.html")), ""));
        assertThat(out.resolve("students/2341720001/results.json")).isNotEmptyFile();
        assertThat(out.resolve("students/budi/results.json")).isNotEmptyFile();
        assertThat(out.resolve("class.csv")).content().hasLineCount(3);
        assertThat(out.resolve("index.html"))
                .content()
                .contains("href=\"students/2341720001/report.html\"", "href=\"students/budi/report.html\"");
        assertThat(out.toFile().list())
                .containsExactlyInAnyOrder(".benang", "students", "class.csv", "index.html", "junit.xml");
    }

    @Test
    void submissions_graded_side_by_side_have_the_results_that_they_have_one_by_one() throws Exception {
        Student twin = new Student("Budi", "Budi Kedua");
        present(submission(BUDI), submission(SITI), submission(twin));
        gradesAs(SITI, grade(SITI, 100, module(LabModule.FOLDER_A, 100, passed("a", 1))));
        gradesAs(twin, grade(twin, 50, module(LabModule.FOLDER_B, 50, failed("a", 1, "Ani"))));
        Grade first = grade(BUDI, 25, module(LabModule.FOLDER_A, 25, failed("a", 1, "Ani")));
        when(engine.grade(eq(submission(BUDI)), any(), any())).thenReturn(first);
        Path oneByOne = folder.resolve("satu-satu");
        type("grade", input.toString(), "--out", oneByOne.toString(), "--jobs", "1");

        CountDownLatch others = new CountDownLatch(2);
        gradesAs(SITI, grade(SITI, 100, module(LabModule.FOLDER_A, 100, passed("a", 1))), others);
        gradesAs(twin, grade(twin, 50, module(LabModule.FOLDER_B, 50, failed("a", 1, "Ani"))), others);
        when(engine.grade(eq(submission(BUDI)), any(), any())).thenAnswer(call -> {
            others.await();
            return first;
        });
        Typed typed = type("grade", input.toString(), "--out", out.toString(), "--jobs", "2");

        assertThat(typed.status()).isEqualTo(ExitStatus.FINE);
        assertThat(typed.out().lines())
                .containsSubsequence(
                        "[2/3] Siti Rahma (2341720001)",
                        "[2/3] Siti Rahma (2341720001), folder-a: 100/100",
                        "[3/3] Budi Kedua (Budi)",
                        "[3/3] Budi Kedua (Budi), folder-b: 50/100");
        assertThat(files(out)).isEqualTo(files(oneByOne));
        assertThat(files(out).keySet())
                .contains("students/budi/results.json", "students/Budi~2/results.json", "class.csv");
        assertThat(out.resolve("class.csv")).content().containsSubsequence("\nbudi,", "\n2341720001,", "\nBudi,");
    }

    private static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                contents.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return contents;
    }

    @Test
    void grade_shows_a_single_student_in_full() throws Exception {
        present(submission(BUDI));
        gradesAs(BUDI, grade(BUDI, 50, module(LabModule.FOLDER_B, 50, failed("test-one", 1, "Ani"))));

        assertThat(type("grade", input.toString(), "--out", out.toString()).out())
                .contains("  ✗ 0/1       test-one\n      test.leave.silent [Ani]\n");
    }

    @Test
    void grade_says_that_something_stayed_open() throws Exception {
        present(submission(BUDI));
        gradesAs(BUDI, grade(BUDI, 50, module(LabModule.FOLDER_B, 50, inconclusive("a", 1))));

        Typed typed = type("grade", input.toString(), "--out", out.toString());

        assertThat(typed.status()).isEqualTo(ExitStatus.INCONCLUSIVE);
        assertThat(typed.err())
                .isEqualTo("benang: Untuk 1 mahasiswa ada yang belum dapat dinilai; nilai ulang tugas mereka.\n");
    }

    @Test
    void a_failure_of_the_grader_costs_one_result_and_not_the_class() throws Exception {
        present(submission(SITI), submission(BUDI));
        when(engine.grade(eq(submission(SITI)), any(), any())).thenThrow(new IllegalStateException("boom"));
        gradesAs(BUDI, grade(BUDI, 50));

        Typed typed = type("grade", input.toString(), "--out", out.toString());

        assertThat(typed.status()).isEqualTo(ExitStatus.INCONCLUSIVE);
        assertThat(typed.err().lines().toList())
                .hasSize(2)
                .first()
                .asString()
                .matches("benang: penilai gagal menilai tugas ini, dan ini bukan kesalahan mahasiswanya; "
                        + "rinciannya ada di .*\\.log\\. Nilai ulang tugas ini\\.");
        assertThat(out.resolve("class.csv"))
                .content()
                .contains("penilai gagal menilai")
                .contains("budi,budi");
        assertThat(out.resolve("index.html"))
                .content()
                .contains("Perlu dilihat: 1")
                .doesNotContain("Tidak dapat dinilai: 1");
    }

    @Test
    void an_unexpected_failure_is_one_line_and_a_log() throws Exception {
        when(engine.submissions(any())).thenThrow(new IllegalStateException("boom"));

        Typed typed = type("check");

        assertThat(typed.status()).isEqualTo(ExitStatus.INCONCLUSIVE);
        assertThat(typed.err())
                .hasLineCount(1)
                .startsWith("benang: kesalahan penilai, bukan kesalahanmu. Rinciannya ada di ");
        try (var logs = Files.newDirectoryStream(folder, "*.log")) {
            assertThat(logs.iterator())
                    .toIterable()
                    .singleElement()
                    .satisfies(log -> assertThat(log).content().startsWith("java.lang.IllegalStateException: boom"));
        }
    }

    @Test
    void a_failure_that_cannot_be_logged_is_still_one_line() throws Exception {
        when(engine.submissions(any())).thenThrow(new IllegalStateException("boom"));

        assertThat(Typed.type(engine, folder.resolve("nowhere"), "check"))
                .isEqualTo(new Typed(
                        ExitStatus.INCONCLUSIVE,
                        "",
                        "benang: kesalahan penilai, bukan kesalahanmu, dan rinciannya tidak dapat disimpan: "
                                + "java.lang.IllegalStateException: boom\n"));
    }

    @Test
    void an_interrupted_grading_says_so() throws Exception {
        when(engine.submissions(any())).thenReturn(List.of(submission(SITI)));
        when(engine.grade(any(), any(), any())).thenThrow(new InterruptedException());

        assertThat(type("check"))
                .isEqualTo(new Typed(
                        ExitStatus.INCONCLUSIVE, "", "benang: penilaian dihentikan sebelum selesai; jalankan lagi.\n"));
    }

    @Test
    void run_hands_on_whatever_follows_the_program_and_returns_its_status() throws Exception {
        List<String> arguments = List.of("-h", "--lang", "70000", "@x");
        when(engine.run(folder, LabModule.MULTITHREAD_ECHO, Role.CLIENT, arguments))
                .thenReturn(42);

        assertThat(type("--home", folder.toString(), "run", "Echo", "Client", "-h", "--lang", "70000", "@x"))
                .isEqualTo(new Typed(42, "", ""));
    }

    private int statusOfCheck(ModuleGrade module) throws Exception {
        gradesAs(SITI, grade(SITI, 1, module));
        return type("check").status();
    }

    private Typed type(String... words) {
        return Typed.type(engine, folder, words);
    }

    private void present(Submission... submissions) throws Exception {
        when(engine.submissions(any())).thenReturn(List.of(submissions));
    }

    /** Grades as the engine does: the listener hears of each step before the grade is there. */
    private void gradesAs(Student student, Grade grade) throws Exception {
        gradesAs(student, grade, new CountDownLatch(1));
    }

    /** The same, counted when it is done. */
    private void gradesAs(Student student, Grade grade, CountDownLatch done) throws Exception {
        Answer<Grade> grading = call -> {
            GradingListener listener = call.getArgument(2);
            for (ModuleGrade module : grade.modules()) {
                listener.moduleStarted(student, module.module());
                module.checks().forEach(check -> listener.checked(student, module.module(), check));
                listener.moduleGraded(student, module);
            }
            listener.graded(grade);
            done.countDown();
            return grade;
        };
        when(engine.grade(eq(submission(student)), any(), any())).thenAnswer(grading);
    }

    private Submission submission(Student student) {
        ModuleSources sources =
                new ModuleSources(LabModule.FOLDER_A, Path.of("a"), List.of(), ModuleSettings.none(), List.of());
        return new Submission(student, Path.of("a"), Map.of(LabModule.FOLDER_A, sources), List.of(), Optional.empty());
    }
}
