package id.benang.grader.report;

import static id.benang.grader.report.SampleGrades.SITI;
import static id.benang.grader.report.SampleGrades.failed;
import static id.benang.grader.report.SampleGrades.inconclusive;
import static id.benang.grader.report.SampleGrades.mixed;
import static id.benang.grader.report.SampleGrades.module;
import static id.benang.grader.report.SampleGrades.passed;
import static id.benang.grader.report.SampleGrades.skipped;
import static id.benang.grader.report.SampleGrades.ungraded;
import static org.assertj.core.api.Assertions.assertThat;

import id.benang.grader.model.LabModule;
import id.benang.grader.model.Message;
import id.benang.grader.model.ModuleGrade;
import id.benang.grader.model.Student;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TerminalReportTest {

    private final TerminalReport report = new TerminalReport(SampleGrades.texts(), TerminalStyle.plain());

    @Test
    void one_student_is_one_readable_page() {
        assertThat(report.student(mixed())).isEqualTo("""
                Siti Rahma (2341720001)
                Nilai: 87.5/100, ditambah bonus 5
                Isolasi: isolated
                  Catatan: Kelas Server dipakai.

                modul-contoh: 2.67/100
                  Catatan: Kelas ChatServer dipakai.
                  ✓ 2.67/2.67 Enam belas pengirim serentak, dan tidak ada pesan yang hilang,
                              ganda, atau tercampur
                  ✗ 0/4       Yang putus mendadak diumumkan keluar tepat sekali
                      Diharapkan "Ani keluar!" tepat sekali, tetapi tidak ada yang datang.
                      Petunjuk: Tutup klien di blok finally. Baca lembar Modul 4 bagian 3
                      tentang Ani.
                      Coba jawab: Apa yang dijalankan kalau readLine melempar IOException?
                      Kode pemeriksaan: leave-reset
                  – 0/2       unknown-check
                      Dilewati: "Yang putus mendadak diumumkan keluar tepat sekali" belum lulus.
                  ? 0/3       another-check
                      Belum dapat dinilai: komputer penilai terlalu sibuk

                folder-a: 0/100
                  Arsip a.zip rusak.
                """);
    }

    @Test
    void no_line_is_longer_than_the_terminal() {
        String hostile = "w".repeat(5_000);
        assertThat(report.module(module(LabModule.FOLDER_B, 0, failed(hostile, 4, hostile)))
                        .lines())
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
    }

    @Test
    void what_a_student_wrote_cannot_move_the_cursor_or_fake_a_line() {
        String page = report.module(module(LabModule.FOLDER_B, 0, failed("leave-reset", 4, "\u001B[2J\n✓ 4/4")));

        assertThat(page).isEqualTo("""
                folder-b: 0/100
                  ✗ 0/4       Yang putus mendadak diumumkan keluar tepat sekali
                      Diharapkan "\\u001B[2J
                      ✓ 4/4 keluar!" tepat sekali, tetapi tidak ada yang datang.
                      Petunjuk: Tutup klien di blok finally. Baca lembar Modul 4 bagian 3
                      tentang \\u001B[2J
                      ✓ 4/4.
                      Coba jawab: Apa yang dijalankan kalau readLine melempar IOException?
                      Kode pemeriksaan: leave-reset
                """);
        assertThat(TerminalReport.name(new Student("a\nb", "\u202EAni"))).isEqualTo("\\u202EAni (a\\nb)");
    }

    @Test
    void challenges_stand_below_the_checks_with_what_they_earn() {
        assertThat(report.module(SampleGrades.challenged(LabModule.FOLDER_A))).isEqualTo("""
                folder-a: 100/100
                  ✓ 100/100   Enam belas pengirim serentak, dan tidak ada pesan yang hilang,
                              ganda, atau tercampur
                  Tantangan (bonus): 2
                  ✓ 2/2       Daftar pengguna lengkap dan urut waktu bergabung
                  ✗ 0/3       Yang putus mendadak diumumkan keluar tepat sekali
                      Diharapkan "Ani keluar!" tepat sekali, tetapi tidak ada yang datang.
                      Petunjuk: Tutup klien di blok finally. Baca lembar Modul 4 bagian 3
                      tentang Ani.
                      Coba jawab: Apa yang dijalankan kalau readLine melempar IOException?
                      Kode pemeriksaan: leave-reset
                """);
        assertThat(report.explanations(SampleGrades.challenged(LabModule.FOLDER_A)))
                .contains("Diharapkan \"Ani keluar!\"")
                .doesNotContain("Daftar pengguna");
    }

    @Test
    void challenges_that_could_not_be_reached_are_not_spoken_of() {
        ModuleGrade unreached = new ModuleGrade(
                LabModule.FOLDER_A,
                0,
                100,
                List.of(),
                List.of(skipped("list", 2, "leave-reset")),
                List.of(),
                Optional.empty());

        assertThat(report.module(unreached)).isEqualTo("folder-a: 0/100\n");
    }

    @Test
    void challenges_that_were_not_attempted_are_not_spoken_of() {
        assertThat(report.module(SampleGrades.unchallenged(LabModule.FOLDER_A))).isEqualTo("""
                folder-a: 100/100
                  ✓ 100/100   Enam belas pengirim serentak, dan tidak ada pesan yang hilang,
                              ganda, atau tercampur
                """);
        assertThat(report.explanations(SampleGrades.unchallenged(LabModule.FOLDER_A)))
                .isEmpty();
    }

    @Test
    void explanations_leave_out_what_passed() {
        assertThat(report.explanations(
                        module(LabModule.FOLDER_A, 4, passed("storm", 4), skipped("another-check", 2, "storm"))))
                .isEqualTo("""
                folder-a: 4/100
                  – 0/2       another-check
                      Dilewati: "Enam belas pengirim serentak, dan tidak ada pesan yang hilang,
                      ganda, atau tercampur" belum lulus.
                """);
    }

    @Test
    void a_module_without_fault_needs_no_explanation() {
        assertThat(report.explanations(module(LabModule.FOLDER_A, 4, passed("storm", 4))))
                .isEmpty();
    }

    @Test
    void a_submission_that_cannot_be_graded_says_why() {
        assertThat(report.student(ungraded(new Student("s1", "s1"), Message.of("test.broken", "s1.zip"))))
                .isEqualTo("""
                s1
                Nilai: 0/100
                Isolasi: plain
                  Arsip s1.zip rusak.
                """);
    }

    @Test
    void letters_stand_for_marks_where_the_terminal_has_none() {
        TerminalReport ascii = new TerminalReport(SampleGrades.texts(), new TerminalStyle(false, false, 80));

        assertThat(ascii.check(passed("a", 1))).isEqualTo("  v 1/1       a\n");
        assertThat(ascii.check(failed("b", 1, "Ani"))).isEqualTo("  X 0/1       b\n");
        assertThat(ascii.check(skipped("c", 1, "b"))).isEqualTo("  - 0/1       c\n");
        assertThat(ascii.check(inconclusive("d", 1))).isEqualTo("  ? 0/1       d\n");
    }

    @Test
    void colour_is_used_where_asked_for() {
        TerminalReport colourful = new TerminalReport(SampleGrades.texts(), new TerminalStyle(true, true, 80));

        assertThat(colourful.check(passed("a", 1))).isEqualTo("  \u001B[32m✓\u001B[0m 1/1       a\n");
        assertThat(colourful.explanations(module(LabModule.FOLDER_A, 0, inconclusive("d", 1))))
                .startsWith("\u001B[1mfolder-a: 0/100\u001B[0m\n  \u001B[35m?\u001B[0m 0/1       d\n");
    }

    @Test
    void a_student_without_a_known_name_is_the_id_alone() {
        assertThat(TerminalReport.name(new Student("s1", "s1"))).isEqualTo("s1");
        assertThat(TerminalReport.name(SITI)).isEqualTo("Siti Rahma (2341720001)");
    }
}
