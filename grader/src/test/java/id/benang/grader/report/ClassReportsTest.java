package id.benang.grader.report;

import static id.benang.grader.report.SampleGrades.grade;
import static id.benang.grader.report.SampleGrades.inconclusive;
import static id.benang.grader.report.SampleGrades.mixed;
import static id.benang.grader.report.SampleGrades.module;
import static id.benang.grader.report.SampleGrades.ungraded;
import static org.assertj.core.api.Assertions.assertThat;

import id.benang.grader.model.Grade;
import id.benang.grader.model.LabModule;
import id.benang.grader.model.Message;
import id.benang.grader.model.Student;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClassReportsTest {

    private static final List<Grade> CLASS = List.of(
            mixed(),
            grade(
                    new Student("s-with-a-very-long-folder-name", "Ibu 你好 dengan nama yang panjang sekali"),
                    33.333,
                    module(LabModule.MULTITHREAD_ECHO, 33.333, inconclusive("ghost", 2)),
                    module(LabModule.FOLDER_B, 100)),
            ungraded(new Student("s3", "s3"), Message.of("test.broken", "s3.zip")));

    @Test
    void a_class_is_one_table_with_its_remarks() {
        assertThat(new SummaryTable(SampleGrades.texts(), TerminalStyle.plain()).of(CLASS))
                .isEqualTo("""
                ID                 Nama                     Contoh      A      B   Echo  Nilai
                ────────────────────────────────────────────────────────────────────────────────
                2341720001         Siti Rahma                 2.67      0                 87.5
                    Kelas Server dipakai.
                    modul-contoh: Diharapkan "Ani keluar!" tepat sekali, tetapi tidak ada yang
                    datang.
                    modul-contoh: 1 pemeriksaan belum dapat dinilai, perlu dilihat oleh pengajar
                    folder-a: Arsip a.zip rusak.
                s-with-a-very-lo.. Ibu 你好 dengan nama y..                  100  33.33  33.33
                    multithread-echo: 1 pemeriksaan belum dapat dinilai, perlu dilihat oleh
                    pengajar
                s3                 s3                                                        0
                    Arsip s3.zip rusak.
                ────────────────────────────────────────────────────────────────────────────────
                """);
    }

    @Test
    void a_class_is_one_csv_file() {
        assertThat(new ClassTable(SampleGrades.texts()).csv(CLASS)).isEqualTo("""
                id,name,modul-contoh,folder-a,folder-b,multithread-echo,total,bonus,message\r
                2341720001,Siti Rahma,2.67,0,,,87.5,5,"Kelas Server dipakai.; modul-contoh: Diharapkan ""Ani keluar!"" tepat sekali, tetapi tidak ada yang datang.; modul-contoh: 1 pemeriksaan belum dapat dinilai, perlu dilihat oleh pengajar; folder-a: Arsip a.zip rusak."\r
                s-with-a-very-long-folder-name,Ibu 你好 dengan nama yang panjang sekali,,,100,33.33,33.33,0,"multithread-echo: 1 pemeriksaan belum dapat dinilai, perlu dilihat oleh pengajar"\r
                s3,s3,,,,,0,0,Arsip s3.zip rusak.\r
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1"})
    void a_cell_that_a_spreadsheet_would_run_gets_an_apostrophe(String name) {
        String csv = new ClassTable(SampleGrades.texts()).csv(List.of(grade(new Student(name, "a"), 0)));

        assertThat(csv.split("\r\n", 2)[1].replace("\"", "")).startsWith("'" + name + ",a,");
    }

    @Test
    void a_null_character_cannot_hide_the_start_of_a_formula() {
        String csv = new ClassTable(SampleGrades.texts()).csv(List.of(grade(new Student("a", "\0=1"), 0)));

        assertThat(csv).contains("a,'=1,");
    }

    @Test
    void numbers_do_not_depend_on_the_machine() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("id-ID"));
        try {
            assertThat(Rounded.text(1234.565, 2000)).isEqualTo("1234.57/2000");
            assertThat(Rounded.text(-0.0)).isEqualTo("0");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void each_student_gets_a_folder_and_the_class_a_table(@TempDir Path folder) throws IOException {
        ClassFolder results = new ClassFolder(folder.resolve("hasil"), SampleGrades.texts());

        Path own = results.folderFor(mixed().student());
        results.write(mixed(), own);
        Path table = results.write(CLASS);

        assertThat(own).isEqualTo(folder.resolve("hasil/students/2341720001"));
        assertThat(own.toFile().list())
                .containsExactlyInAnyOrder("results.json", "gradescope.json", "report.txt", "report.html");
        assertThat(own.resolve("report.txt")).content().startsWith("Siti Rahma (2341720001)\n");
        assertThat(table).isEqualTo(folder.resolve("hasil/class.csv")).isNotEmptyFile();
    }

    @Test
    void two_students_of_one_id_never_overwrite_each_other(@TempDir Path folder) throws IOException {
        ClassFolder results = new ClassFolder(folder, SampleGrades.texts());

        assertThat(results.folderFor(new Student("Ani", "x"))).isEqualTo(folder.resolve("students/Ani"));
        assertThat(results.folderFor(new Student("ani", "y"))).isEqualTo(folder.resolve("students/ani~2"));
        assertThat(results.folderFor(new Student("Ani", "z"))).isEqualTo(folder.resolve("students/Ani~3"));
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', textBlock = """
            2341720001,        2341720001
            Siti Rahma,        Siti Rahma
            tugas.tar,         tugas.tar
            你好,               你好
            ../../etc/passwd,  .._.._etc_passwd
            ..,                .._
            .,                 ._
            ``,                _
            a.,                a._
            C:\\x,             C__x
            nul,               _nul
            Com1.zip,          _Com1.zip
            """)
    void an_id_never_leads_out_of_the_folder(String id, String name) {
        assertThat(ClassFolder.fileName(id)).isEqualTo(name);
    }

    @Test
    void control_characters_and_great_lengths_stay_out_of_a_name() {
        assertThat(ClassFolder.fileName("a\u001B\0\u202Eb")).isEqualTo("a___b");
        assertThat(ClassFolder.fileName("你".repeat(500))).isEqualTo("你".repeat(66));
    }
}
