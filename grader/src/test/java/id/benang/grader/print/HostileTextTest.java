package id.benang.grader.print;

import static org.assertj.core.api.Assertions.assertThat;

import id.benang.grader.model.Student;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a student writes, or a program prints, becomes a page that can be read. */
class HostileTextTest {

    /** Markup, colours of a terminal, a bell, NUL, a mark that turns the line around, what XML forbids, emoji. */
    private static final String NASTY =
            "<script>alert(1)</script> \u001B[31mmerah\u001B[0m \u0007\u0000 \u202Ekilab \uFFFE\uFFFF\uD800 ]]> &amp; "
                    + "\uD83D\uDE00 \u4E2D <img src=x onerror=alert(1)> {{7*7}} ${7*7}";

    @TempDir
    private Path folder;

    @Test
    void nothing_of_it_is_obeyed_in_a_students_text() throws Exception {
        Printed report = Printed.of(WrittenRun.chat(), Identity.unknown(), """
                ## Identitas

                - Kelas: %1$s
                - NIM: %1$s

                ## Tujuan

                %1$s

                <script>alert(2)</script>

                [tautan](javascript:alert(3)) [berkas](file:///etc/passwd) [data](data:text/html,x)
                ![gambar](http://example.com/x.png) ![lain](/etc/passwd)

                `%1$s`
                """.formatted(NASTY), folder);

        assertHarmless(report);
        assertThat(report.html())
                .contains("&lt;script&gt;alert(1)", "merah", "kilab", "[gambar]", "[lain]")
                .doesNotContain("href=\"javascript", "href=\"file", "href=\"data", "example.com", "[31m");
    }

    @Test
    void nothing_of_it_is_obeyed_in_names_and_transcripts() throws Exception {
        Printed report = Printed.of(WrittenRun.saying(NASTY), Identity.of(new Student(NASTY, NASTY + "!")), "", folder);

        assertHarmless(report);
        assertThat(report.html()).contains("\\u001B[31mmerah", "\\u202Ekilab");
    }

    @Test
    void a_line_without_end_is_cut() throws Exception {
        String endless = "x".repeat(1_000_000);
        Printed report = Printed.of(
                WrittenRun.saying(endless), Identity.of(new Student("1", endless)), "## Tujuan\n" + endless, folder);

        assertThat(report.html().length()).isLessThan(100_000);
        assertThat(report.html()).contains("x… (+999700)", "... (+999000)");
    }

    @Test
    void a_text_that_is_nested_without_end_is_shown_as_it_is() throws Exception {
        List<String> texts = List.of(
                "## Tujuan\n" + "> ".repeat(5_000) + "dalam",
                "## Tujuan\n" + "*a **b ".repeat(3_000) + "c** d*".repeat(3_000),
                "## Tujuan\n" + "[".repeat(20_000) + "x" + "](y)".repeat(5_000),
                "## Tujuan\n" + "- ".repeat(5_000) + "dalam");
        for (String text : texts) {
            assertThat(Printed.of(WrittenRun.chat(), Identity.unknown(), text, folder)
                            .pages())
                    .isPositive();
        }
    }

    @Test
    void a_table_of_endless_width_is_no_table() {
        String wide = "|a".repeat(20_000) + "\n" + "|-".repeat(20_000) + "\n" + "|b\n".repeat(500);

        assertThat(Prose.of(wide).html()).doesNotContain("<table").contains("b");
    }

    private static void assertHarmless(Printed report) {
        assertThat(report.html().toLowerCase(java.util.Locale.ROOT))
                .doesNotContain("<script", "<img", "\u001B", "\u0000", "\u202E", "\u0007", "\uFFFE");
        assertThat(report.pdf()).doesNotContain("\u0000", "\u001B");
        assertThat(report.word()).doesNotContain("\u0000", "\u001B", "\u202E");
    }
}
