package id.benang.grader.report;

import static id.benang.grader.report.SampleGrades.grade;
import static id.benang.grader.report.SampleGrades.inconclusive;
import static id.benang.grader.report.SampleGrades.mixed;
import static id.benang.grader.report.SampleGrades.module;
import static id.benang.grader.report.SampleGrades.passed;
import static id.benang.grader.report.SampleGrades.ungraded;
import static org.assertj.core.api.Assertions.assertThat;

import id.benang.grader.model.Grade;
import id.benang.grader.model.LabModule;
import id.benang.grader.model.Message;
import id.benang.grader.model.Student;
import id.benang.grader.model.Texts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassHtmlTest {

    private static final String HOSTILE = "\"'><script>alert(1)</script>&\u001B[2J\u0000\u202E";

    private static String html(Grade... grades) {
        return new ClassHtml(SampleGrades.texts())
                .html(Stream.of(grades)
                        .map(grade -> new ClassEntry(grade, "students/x/report.html"))
                        .toList());
    }

    private static ClassPage page(Grade... grades) {
        return new ClassPages(new Words(SampleGrades.texts()))
                .of(Stream.of(grades)
                        .map(grade -> new ClassEntry(grade, "students/x/report.html"))
                        .toList());
    }

    private static Grade plain(String id, double score) {
        return grade(new Student(id, id), score, module(LabModule.FOLDER_A, score, passed("storm", 4)));
    }

    @Test
    void a_row_has_what_the_table_of_the_class_has() {
        ClassPage.Students students = page(mixed(), plain("s2", 40)).students();

        assertThat(students.columns().stream().map(ClassPage.Column::label))
                .containsExactly(
                        "Nama", "ID", "Status", "Nilai", "Bonus", "Contoh", "A", "B", "Echo", "Gagal", "Catatan");
        ClassPage.Row first = students.rows().get(0);
        assertThat(first.state()).isEqualTo("open");
        // Where as many failed, the module that comes first: 0 is its check, 1 the module that did not build.
        assertThat(first.failed()).isEqualTo("0 1");
        assertThat(first.cells().stream().map(ClassPage.Cell::sortedBy))
                .containsExactly("Siti Rahma", "2341720001", "1", "87.5", "5", "2.67", "0", "", "", "2", "3");
    }

    @Test
    void rows_keep_the_order_of_the_submissions() {
        assertThat(page(plain("b", 1), plain("a", 99), plain("c", 50)).students().rows().stream()
                        .map(row -> row.cells().get(1).sortedBy()))
                .containsExactly("b", "a", "c");
    }

    @Test
    void bonus_has_a_column_only_where_somebody_has_one() {
        assertThat(page(plain("s2", 40)).students().columns().stream().map(ClassPage.Column::label))
                .doesNotContain("Bonus");
    }

    @Test
    void who_cannot_be_graded_has_no_score_and_is_told_with_the_cause() {
        Student student = new Student("s3", "Budi");

        ClassPage page = page(plain("s2", 40), ungraded(student, Message.of("test.broken", "s3.zip")));

        assertThat(page.attention())
                .containsExactly(new ClassPage.Attention(
                        "ungraded",
                        "Tidak dapat dinilai: 1",
                        "Kumpulan tugas ini tidak punya nilai; sebabnya tertulis pada tiap nama.",
                        List.of(new ClassPage.Case(
                                "Budi (s3)", "students/x/report.html", List.of("Arsip s3.zip rusak.")))));
        assertThat(page.students().rows().get(1).cells().get(3).sortedBy()).isEmpty();
        assertThat(page.facts().get(0)).isEqualTo("2 mahasiswa: 1 dinilai, 0 perlu dilihat, 1 tidak dapat dinilai.");
    }

    @Test
    void what_is_open_is_told_once_a_cause_with_all_its_checks() {
        Grade open = grade(
                SampleGrades.SITI,
                0,
                module(LabModule.FOLDER_A, 0, inconclusive("storm", 4), inconclusive("churn", 4)));

        assertThat(page(open).attention().get(0).cases().get(0).causes())
                .containsExactly("folder-a (storm, churn): komputer penilai terlalu sibuk");
    }

    @Test
    void only_scores_that_are_complete_are_spread() {
        Grade open = grade(SampleGrades.SITI, 0, module(LabModule.FOLDER_A, 0, inconclusive("storm", 4)));

        ClassPage.Scores scores = page(open, plain("a", 40), plain("b", 60)).scores();

        assertThat(scores.lines())
                .containsExactly(
                        "n = 2, median 50, kuartil 45 dan 55. Garis tebal di bawah grafik: separuh kelas yang di"
                                + " tengah, dengan mediannya.",
                        "Tidak dihitung di sini: 1 mahasiswa yang nilainya belum lengkap atau tidak ada.");
    }

    @Test
    void nobody_to_look_at_and_nothing_failed_are_said() {
        ClassPage page = page(plain("a", 100));

        assertThat(page.attention()).isEmpty();
        assertThat(page.hardest().rows()).isEmpty();
        assertThat(page.hardest().advice()).isEqualTo("Tidak ada pemeriksaan yang gagal.");
        assertThat(html(plain("a", 100))).contains("<p class=\"calm\">Semua dapat dinilai");
    }

    @Test
    void a_class_without_any_score_has_no_drawing() {
        ClassPage.Scores scores = page(ungraded(SampleGrades.SITI, Message.of("test.broken", "a")))
                .scores();

        assertThat(scores.drawing()).isEmpty();
        assertThat(scores.lines()).startsWith("Belum ada nilai.");
    }

    @Test
    void names_ids_and_messages_are_escaped_everywhere() {
        Grade hostile = new Grade(
                new Student(HOSTILE, HOSTILE),
                HOSTILE,
                0,
                100,
                0,
                List.of(module(LabModule.FOLDER_A, 0, inconclusive("storm", 4))),
                List.of(Message.of("test.note", HOSTILE)),
                Optional.empty());

        String html = html(hostile, ungraded(new Student("b", HOSTILE), Message.of("test.broken", HOSTILE)));

        assertThat(html)
                .doesNotContain("<script>alert", "\u001B", "\u0000", "\u202E")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                .doesNotContainPattern("data-by=\"\"'>");
        assertThat(html.split("<script", -1)).hasSize(2);
    }

    @Test
    void a_browser_may_run_the_page_s_own_script_and_load_nothing() {
        assertThat(html(mixed()))
                .containsPattern("Content-Security-Policy\" content=\"default-src (&#39;|')none(&#39;|');")
                .doesNotContain("http://", "https://", "src=", "@import", "url(");
    }

    @Test
    void page_speaks_english_on_request() {
        String html = new ClassHtml(Texts.english()).html(List.of(new ClassEntry(plain("a", 100), "a")));

        assertThat(html).contains("<html lang=\"en\">", "<h1>Results of the class</h1>", "Show all");
    }

    @Test
    void each_row_links_to_the_student_s_page_whatever_the_folder_is_called(@TempDir Path folder) throws IOException {
        ClassFolder results = new ClassFolder(folder, SampleGrades.texts());
        Student odd = new Student("a b#1%20 é", "Odd");

        Path page = results.writePage(List.of(grade(odd, 10)), List.of(results.folderFor(odd)));

        assertThat(page).isEqualTo(folder.resolve("index.html"));
        assertThat(page).content().contains("href=\"students/a%20b%231%2520%20%C3%A9/report.html\"");
    }
}
