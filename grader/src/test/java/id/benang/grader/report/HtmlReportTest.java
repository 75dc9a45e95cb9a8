package id.benang.grader.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.benang.grader.model.CheckResult;
import id.benang.grader.model.Diagram;
import id.benang.grader.model.Difference;
import id.benang.grader.model.Feedback;
import id.benang.grader.model.Finding;
import id.benang.grader.model.Grade;
import id.benang.grader.model.LabModule;
import id.benang.grader.model.Message;
import id.benang.grader.model.ModuleGrade;
import id.benang.grader.model.Student;
import id.benang.grader.model.Texts;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HtmlReportTest {

    private static final String HOSTILE = "<script>alert(1)</script>\u001B[2J\u0000\u202Ex 🙂 \"'&";

    private final HtmlReport report = new HtmlReport(SampleGrades.texts());

    private static CheckResult explained(String text) {
        Diagram diagram = new Diagram(
                List.of(Message.of("diagram.lane.server"), Message.of("diagram.text", text)),
                List.of(new Diagram.Row(Diagram.Kind.MESSAGE, 0, 1, Message.of("diagram.text", text), true)),
                0,
                0);
        Finding finding = new Finding(
                Message.of("crash.exited", 1, text),
                List.of(new Finding.Place("chat.Server", "Server.java", 17, Optional.of(text))));
        return SampleGrades.failed("leave-reset", 4, text)
                .with(new Feedback(
                        Optional.of(new Difference(
                                "Ani ", text, "Keluar", Optional.of(Message.of("difference.end-missing", text)))),
                        List.of(finding),
                        diagram,
                        diagram,
                        new Feedback.Screen(text + "\nbaris kedua", "")));
    }

    private static Grade graded(Student student, CheckResult... rows) {
        return SampleGrades.grade(student, 4, SampleGrades.module(LabModule.FOLDER_A, 4, rows));
    }

    @Test
    void page_has_the_score_every_rung_and_each_failure_explained() {
        String html = report.html(graded(
                SampleGrades.SITI,
                SampleGrades.passed("storm", 4),
                explained("Ani"),
                SampleGrades.skipped("churn", 2, "leave-reset"),
                SampleGrades.inconclusive("same-name", 2)));

        assertThat(html)
                .startsWith("<!DOCTYPE html>")
                .contains("<html lang=\"id\">", "<h1>Siti Rahma (2341720001)</h1>", "Nilai: 4/100")
                .contains("<li class=\"passed\">", "<li class=\"failed\">", "<li class=\"skipped\">")
                .contains("<li class=\"inconclusive\">", "komputer penilai terlalu sibuk")
                .contains("<a href=\"#folder-a-leave-reset\">", "<article id=\"folder-a-leave-reset\"")
                .contains("Diharapkan \"Ani keluar!\" tepat sekali", "Tutup klien di blok finally.")
                .contains("<b>Server.java:17</b>  <code>Ani</code>", "<svg ");
    }

    @Test
    void page_needs_nothing_from_outside() {
        assertThat(report.html(graded(SampleGrades.SITI, explained("Ani"))).replace("http://www.w3.org/2000/svg", ""))
                .doesNotContain("http:", "https:", "src=", "@import", "url(", "<link", "fetch(", "import(");
    }

    @Test
    void hostile_text_is_shown_and_not_obeyed() {
        String html = report.html(graded(new Student("s1", HOSTILE), explained(HOSTILE)));

        assertThat(html)
                .doesNotContain("<script>alert", "\u001B", "\u0000", "\u202E")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;");
        assertThat(html.split("<svg", -1)).hasSize(2);
        assertThat(html.split("<script", -1)).as("the page's own").hasSize(2);
    }

    @Test
    void failure_shows_where_the_texts_differ_and_asks_a_question() {
        assertThat(report.html(graded(SampleGrades.SITI, explained("keluar!"))))
                .contains("<dt>Seharusnya</dt><dd><code>\"Ani <mark>keluar!</mark>\"</code></dd>")
                .contains("<dt>Yang datang</dt><dd><code>\"Ani <mark>Keluar</mark>\"</code></dd>")
                .contains("Yang kurang hanya keluar! di ujungnya.", "Coba jawab: Apa yang dijalankan kalau readLine");
    }

    @Test
    void failure_has_all_that_happened_and_what_was_printed() {
        assertThat(report.html(graded(SampleGrades.SITI, explained("Budi"))))
                .contains("<summary>Semua yang terjadi</summary>")
                .contains("<tr class=\"bad\" data-lane=\"1\"><td>Servermu</td><td>Budi</td><td>Budi</td></tr>")
                .contains("<summary>Yang tampil di konsol (stdout)</summary>", "baris kedua")
                .doesNotContain("Keluaran galat (stderr)");
    }

    @Test
    void note_about_the_code_quotes_its_lines() {
        Message note = Message.of("reading.charset", "Server.java", "12", "PrintWriter")
                .about(List.of("12  new PrintWriter(out, true); // <b>"));
        ModuleGrade module = new ModuleGrade(LabModule.FOLDER_A, 0, 100, List.of(), List.of(note), Optional.empty());

        assertThat(report.html(SampleGrades.grade(SampleGrades.SITI, 0, module)))
                .contains("<pre><code>12  new PrintWriter(out, true); // &lt;b&gt;</code></pre>");
    }

    @Test
    void endless_text_is_cut() {
        assertThat(report.html(graded(SampleGrades.SITI, explained("x".repeat(1_000_000)))))
                .hasSizeLessThan(100_000);
    }

    @Test
    void submission_that_cannot_be_graded_says_why() {
        assertThat(report.html(SampleGrades.ungraded(SampleGrades.SITI, Message.of("test.broken", "siti.zip"))))
                .contains("Arsip siti.zip rusak.");
    }

    @Test
    void page_speaks_english_where_that_is_wanted() {
        assertThat(new HtmlReport(Texts.english()).html(graded(SampleGrades.SITI, SampleGrades.passed("storm", 4))))
                .contains("<html lang=\"en\">", "Score: 4/100");
    }
}
