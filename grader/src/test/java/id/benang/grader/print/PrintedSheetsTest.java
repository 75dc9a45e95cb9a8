package id.benang.grader.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.benang.grader.model.UnusableInput;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrintedSheetsTest {

    @TempDir
    private Path docs;

    private Path sheets;
    private Path out;

    @BeforeEach
    void make_folders() throws Exception {
        sheets = Files.createDirectory(docs.resolve("lembar"));
        out = docs.resolve("cetak");
        Files.createDirectory(docs.resolve("images"));
        Files.writeString(docs.resolve("images/a.svg"), """
                <svg xmlns="http://www.w3.org/2000/svg" width="100" height="40"><text x="5" y="20">gambar</text></svg>
                """);
        Files.writeString(docs.resolve("rahasia.svg"), "rahasia");
    }

    @Test
    void a_sheet_becomes_a_page_that_needs_nothing_else() throws Exception {
        Files.writeString(sheets.resolve("folder-a.md"), """
                # Folder A

                Lihat [B](folder-b.md#alur), [kontrak](../contract.md), [web](https://example.com/) dan [bawah](#alur).

                ![Gambar](../images/a.svg) ![Rahasia](../rahasia.svg) ![Luar](http://example.com/x.svg)

                ## Alur

                | a | b |
                |---|---|
                | 1 | <b>2</b> |
                """);

        assertThat(new PrintedSheets(sheets).write(out))
                .containsExactly(out.resolve("folder-a.html"), out.resolve("folder-a.pdf"));

        assertThat(out.resolve("folder-a.html"))
                .content()
                .contains("<title>Folder A</title>", "<h2 id=\"alur\">Alur</h2>", "&lt;b&gt;2&lt;/b&gt;")
                .contains("href=\"folder-b.html#alur\"", "href=\"#alur\"", "href=\"https://example.com/\"")
                .contains("src=\"data:image/svg+xml;base64,")
                .doesNotContain("contract", "rahasia.svg", "example.com/x");
        try (var pdf = Loader.loadPDF(Files.readAllBytes(out.resolve("folder-a.pdf")))) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("Folder A", "Alur", "1 / 1");
        }
    }

    @Test
    void marks_for_the_students_kit_are_not_printed() throws Exception {
        Files.writeString(sheets.resolve("folder-a.md"), """
                # Folder A

                <!-- <solusi> -->
                <!-- <awal> Kerangkanya
                ada di sini. -->
                Program lengkapnya.
                <!-- </solusi> -->

                Akhir.
                """);

        new PrintedSheets(sheets).write(out);

        assertThat(out.resolve("folder-a.html"))
                .content()
                .contains("<p>Program lengkapnya.</p>", "<p>Akhir.</p>")
                .doesNotContain("solusi", "Kerangkanya");
    }

    @Test
    void a_folder_without_sheets_is_told() {
        assertThatThrownBy(() -> new PrintedSheets(sheets).write(out))
                .isInstanceOfSatisfying(
                        UnusableInput.class,
                        refused -> assertThat(LabReportsTest.told(refused))
                                .isEqualTo("tidak ada lembar praktikum di " + sheets
                                        + "; jalankan dari folder kit yang lengkap."));
    }
}
