package id.benang.grader.cli;

import static id.benang.grader.report.SampleGrades.SITI;
import static id.benang.grader.report.SampleGrades.grade;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import id.benang.grader.grading.GradingListener;
import id.benang.grader.model.LabModule;
import id.benang.grader.model.Message;
import id.benang.grader.model.ModuleSettings;
import id.benang.grader.model.ModuleSources;
import id.benang.grader.model.Student;
import id.benang.grader.model.Submission;
import id.benang.grader.print.RecordedModule;
import id.benang.grader.print.WrittenRun;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportCommandTest {

    private static final String HOME = Path.of("..").toString();
    private static final Student BUDI = new Student("budi", "budi");

    @TempDir
    private Path folder;

    private final Engine engine = mock();
    private Path module;
    private Path out;

    @BeforeEach
    void make_folders() throws Exception {
        module = Files.createDirectory(folder.resolve("modul-contoh"));
        out = folder.resolve("laporan");
    }

    @Test
    void a_student_gets_a_report_of_the_own_run() throws Exception {
        present(submission(SITI));
        runs(SITI);
        Files.writeString(module.resolve("laporan.md"), "## Kesimpulan\n\nThread itu berguna.\n");

        assertThat(type("report", "modul-contoh", "--home", HOME, "--out", out.toString()))
                .isEqualTo(new Typed(ExitStatus.FINE, """
                        Menjalankan modul-contoh ...
                        Ditulis: %1$s/laporan-modul-contoh.html
                        Ditulis: %1$s/laporan-modul-contoh.pdf
                        Ditulis: %1$s/laporan-modul-contoh.docx
                        """.formatted(out), ""));
        assertThat(out.resolve("laporan-modul-contoh.html"))
                .content()
                .contains("Siti Rahma", "2341720001", "Thread itu berguna.", "Server menunggu koneksi...", "60/100");
    }

    @Test
    void a_folders_name_is_not_taken_for_a_students() throws Exception {
        present(submission(BUDI));
        runs(BUDI);

        type("report", "modul-contoh", "--home", HOME, "--out", out.toString());

        assertThat(out.resolve("laporan-modul-contoh.html")).content().doesNotContain("budi<");
    }

    @Test
    void everyone_of_a_class_gets_a_report_and_a_bad_text_costs_only_itself() throws Exception {
        Path input = Files.createDirectory(folder.resolve("kelas"));
        Submission broken = new Submission(
                new Student("x", "x"), input, Map.of(), List.of(), Optional.of(Message.of("cli.interrupted")));
        present(submission(SITI), broken, submission(BUDI));
        runs(SITI);
        when(engine.grade(eq(submission(BUDI)), any(), any())).thenThrow(new IllegalStateException("boom"));
        Files.writeString(module.resolve("laporan.md"), "x".repeat(100_000));

        Typed typed =
                type("report", "--all", input.toString(), "modul-contoh", "--home", HOME, "--out", out.toString());

        assertThat(typed.status()).isEqualTo(ExitStatus.INCONCLUSIVE);
        assertThat(typed.out()).contains("[1/3] Siti Rahma (2341720001)", "[3/3] budi");
        assertThat(typed.err().lines().toList())
                .hasSize(4)
                .anyMatch(line -> line.contains("laporan.md lebih besar dari 64 KB"))
                .anyMatch(line -> line.contains("penilai gagal menilai tugas ini"));
        assertThat(out.resolve("students/2341720001/laporan-modul-contoh.pdf")).isNotEmptyFile();
    }

    @Test
    void a_text_that_cannot_be_used_is_one_line() throws Exception {
        present(submission(SITI));
        Files.createDirectory(module.resolve("laporan.md"));

        assertThat(type("report", "modul-contoh", "--home", HOME, "--out", out.toString()))
                .isEqualTo(new Typed(
                        ExitStatus.BAD_INPUT,
                        "",
                        "benang: " + module.resolve("laporan.md")
                                + " bukan berkas biasa; gantilah dengan berkas teks yang bernama laporan.md.\n"));
    }

    @Test
    void what_is_not_there_is_told_in_one_line() throws Exception {
        Path file = Files.writeString(folder.resolve("berkas"), "");

        assertThat(type("report", "--home", folder.toString()).err())
                .contains("formulir laporan " + folder.resolve("docs/laporan-praktikum/modul-contoh.md"));
        assertThat(type("report", "--home", HOME, "--all", "/no/such").err())
                .isEqualTo("benang: /no/such tidak ditemukan; periksa kembali nama folder atau arsipnya.\n");
        assertThat(type("report", "--home", HOME, "--out", file.toString()).err())
                .isEqualTo("benang: " + file + " sudah ada dan bukan folder; pilih nama lain untuk --out.\n");
        assertThat(type("report", "--home", HOME, "--all", folder.toString(), "--out", out.toString())
                        .err())
                .contains("berada di dalam");
        assertThat(type("sheets", "--home", folder.toString()).status()).isEqualTo(ExitStatus.BAD_INPUT);
    }

    @Test
    void sheets_and_blank_reports_are_printed() {
        Typed typed = type("sheets", "--home", HOME, "--out", out.toString());

        assertThat(typed.status()).isZero();
        assertThat(typed.err()).isEmpty();
        assertThat(typed.out()).hasLineCount(7 * 2 + 4 * 3);
        assertThat(out.resolve("lembar/modul-contoh.pdf")).isNotEmptyFile();
        assertThat(out.resolve("laporan-praktikum/laporan-folder-b.docx")).isNotEmptyFile();
    }

    private Typed type(String... words) {
        return Typed.type(engine, folder, words);
    }

    private void present(Submission... submissions) throws Exception {
        when(engine.submissions(any())).thenReturn(List.of(submissions));
    }

    /** Runs as the engine does: the listener hears of the records before the grade is there. */
    private void runs(Student student) throws Exception {
        RecordedModule run = WrittenRun.chat();
        when(engine.grade(eq(submission(student)), eq(EnumSet.of(LabModule.MODUL_CONTOH)), any()))
                .thenAnswer(call -> {
                    GradingListener listener = call.getArgument(2);
                    listener.moduleStarted(student, LabModule.MODUL_CONTOH);
                    run.records()
                            .forEach(record ->
                                    listener.recorded(student, record.role(), record.transcript(), record.judged()));
                    return grade(student, 60, run.grade());
                });
    }

    private Submission submission(Student student) {
        ModuleSources sources =
                new ModuleSources(LabModule.MODUL_CONTOH, module, List.of(), ModuleSettings.none(), List.of());
        return new Submission(student, module, Map.of(LabModule.MODUL_CONTOH, sources), List.of(), Optional.empty());
    }
}
