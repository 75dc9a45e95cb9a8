package id.benang.grader.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.benang.grader.model.LabModule;
import id.benang.grader.model.Student;
import id.benang.grader.model.Texts;
import id.benang.grader.model.UnusableInput;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LabReportsTest {

    private static final List<String> HEADINGS =
            Arrays.stream(Part.values()).map(Part::heading).toList();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void a_blank_report_has_every_part_and_lines_to_write_on(LabModule module) throws Exception {
        Printed blank = Printed.read(Printed.reports().blank(module), folder);

        for (String text : List.of(blank.html(), blank.pdf(), blank.word())) {
            assertThat(text).contains(HEADINGS);
            assertThat(text).contains("Nama", "NIM", "Kelas", "Kelompok", "Tanggal", "Asisten", "Nilai", "Paraf");
        }
        assertThat(blank.pages()).isBetween(4, 6);
        assertThat(blank.pdf()).contains("1 / " + blank.pages());
        assertThat(blank.html()).contains("<div class=\"rule\"></div>").contains("size: A4");
    }

    @ParameterizedTest
    @EnumSource
    void every_part_of_every_form_asks_something(LabModule module) throws Exception {
        Form form = Form.read(Printed.FORMS, module);

        assertThat(form.questions())
                .hasSize(Part.values().length)
                .allSatisfy((part, questions) ->
                        assertThat(questions.isBlank()).as(part.heading()).isFalse());
    }

    @ParameterizedTest
    @EnumSource
    void the_printed_forms_in_the_documents_are_those_of_their_sources(LabModule module) throws Exception {
        Printed blank = Printed.read(Printed.reports().blank(module), folder);
        String name = "laporan-" + module.id();
        try (var pdf = org.apache.pdfbox.Loader.loadPDF(Files.readAllBytes(Printed.FORMS.resolve(name + ".pdf")))) {

            assertThat(Files.readString(Printed.FORMS.resolve(name + ".html")))
                    .as("./benang sheets prints the forms anew")
                    .isEqualTo(blank.html());
            assertThat(new org.apache.pdfbox.text.PDFTextStripper().getText(pdf))
                    .isEqualTo(blank.pdf());
        }
    }

    @Test
    void the_same_report_gives_the_same_pdf() throws Exception {
        LabReport blank = Printed.reports().blank(LabModule.FOLDER_A);
        Printed.reports().write(blank, folder.resolve("a"));
        Printed.reports().write(blank, folder.resolve("b"));

        assertThat(folder.resolve("a/laporan-folder-a.pdf"))
                .hasSameBinaryContentAs(folder.resolve("b/laporan-folder-a.pdf"));
    }

    @Test
    void a_run_is_shown_with_its_screens_its_checks_and_its_sequence() throws Exception {
        Printed report = Printed.of(WrittenRun.chat(), Identity.of(new Student("2341", "Siti")), "", folder);

        for (String text : List.of(report.html(), report.pdf(), report.word())) {
            assertThat(text)
                    .contains("Siti", "2341", "21 November 2026")
                    .contains("modul-contoh: 60/100", "60/60", "0/40", "Client yang menutup koneksi diumumkan keluar")
                    .contains("Ani menerima \"Budi keluar!\" sebanyak 2 kali".replace("\"", ""))
                    .contains("Server menunggu koneksi...", "Yang diterima Budi", "Masukkan username: Ani")
                    .contains("Saat yang belum benar");
        }
        assertThat(report.html()).contains("<svg ", "Servermu", "Ani: halo semua");
    }

    @Test
    void a_students_text_takes_the_place_of_the_lines() throws Exception {
        Printed report = Printed.of(WrittenRun.chat(), Identity.of(new Student("2341", "Siti")), """
                # Modul contoh: chat untuk banyak client
                Halo asisten!

                ## Identitas

                - Nama: Bukan Siti
                - Kelas: TI-2A

                ## 1. Tujuan

                > Setelah praktikum ini, apa yang bisa kamu buat atau jelaskan yang sebelumnya belum bisa? Tulis dua \
                atau tiga hal.

                Memahami **thread**.

                ## Analisis hasil percobaan

                > kata buku

                | a | b |
                |---|---|
                | 1 | 2 |

                ## Pendapatku

                - satu
                """, folder);

        for (String text : List.of(report.html(), report.pdf(), report.word())) {
            assertThat(text)
                    .contains("Siti", "TI-2A", "kata buku", "Pendapatku", "Lain-lain", "Halo asisten!")
                    .doesNotContain("Bukan Siti", "yang sebelumnya belum bisa?");
        }
        assertThat(report.html())
                .contains("Memahami <strong>thread</strong>.", "<td>1</td>", "<h3>Pendapatku</h3>")
                .contains("<div class=\"rule\"></div>");
    }

    @Test
    void a_report_in_english_has_english_words_around_the_form() throws Exception {
        LabReport report = new LabReports(Printed.FORMS, Texts.english()).blank(LabModule.FOLDER_B);

        assertThat(report.title()).isEqualTo("Lab Report");
        assertThat(report.language()).isEqualTo("en");
    }

    @Test
    void a_form_that_is_missing_or_has_no_title_is_told() throws Exception {
        LabReports reports = new LabReports(folder, Texts.indonesian());
        Path form = folder.resolve("folder-a.md");

        assertThatThrownBy(() -> reports.blank(LabModule.FOLDER_A))
                .isInstanceOfSatisfying(
                        UnusableInput.class,
                        refused -> assertThat(told(refused))
                                .isEqualTo("formulir laporan " + form
                                        + " tidak ditemukan; jalankan dari folder kit yang lengkap."));
        Files.writeString(form, "## Tujuan\n");
        assertThatThrownBy(() -> reports.blank(LabModule.FOLDER_A))
                .isInstanceOfSatisfying(
                        UnusableInput.class,
                        refused -> assertThat(told(refused))
                                .isEqualTo("formulir laporan " + form
                                        + " tidak punya judul; tulis \"# Judul\" di baris pertamanya."));
    }

    static String told(UnusableInput refused) {
        return Texts.indonesian().say(refused.explanation());
    }
}
