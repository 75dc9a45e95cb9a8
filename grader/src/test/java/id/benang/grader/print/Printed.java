package id.benang.grader.print;

import static org.assertj.core.api.Assertions.assertThat;

import id.benang.grader.model.Texts;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.xml.sax.InputSource;

/** A report in its three files, read back. */
record Printed(String html, String pdf, int pages, String word) {

    static final Path FORMS = Path.of("..", "docs", "laporan-praktikum");

    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    static LabReports reports() {
        return new LabReports(FORMS, Texts.indonesian());
    }

    /** A run and a text, printed to a folder. */
    static Printed of(RecordedModule run, Identity known, String text, Path folder) throws Exception {
        return read(reports().filled(run, known, TODAY, Optional.of(text)), folder);
    }

    static Printed read(LabReport report, Path folder) throws Exception {
        reports().write(report, folder);
        String html = Files.readString(folder.resolve(report.name() + ".html"));
        DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(html)));
        byte[] bytes = Files.readAllBytes(folder.resolve(report.name() + ".pdf"));
        try (PDDocument pdf = Loader.loadPDF(bytes);
                XWPFDocument word = new XWPFDocument(
                        new ByteArrayInputStream(Files.readAllBytes(folder.resolve(report.name() + ".docx"))));
                XWPFWordExtractor words = new XWPFWordExtractor(word)) {
            for (PDPage page : pdf.getPages()) {
                assertA4WithItsFonts(page);
            }
            return new Printed(html, new PDFTextStripper().getText(pdf), pdf.getNumberOfPages(), words.getText());
        }
    }

    private static void assertA4WithItsFonts(PDPage page) throws IOException {
        assertThat(page.getMediaBox().getWidth()).isCloseTo(PDRectangle.A4.getWidth(), within());
        assertThat(page.getMediaBox().getHeight()).isCloseTo(PDRectangle.A4.getHeight(), within());
        for (COSName font : page.getResources().getFontNames()) {
            assertThat(page.getResources().getFont(font).isEmbedded())
                    .as(page.getResources().getFont(font).getName())
                    .isTrue();
        }
    }

    private static org.assertj.core.data.Offset<Float> within() {
        return org.assertj.core.data.Offset.offset(1f);
    }
}
