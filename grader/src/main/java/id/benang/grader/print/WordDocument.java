package id.benang.grader.print;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/** A lab report for a word processor: the same text on A4, with lines to write on where nothing is written yet. */
final class WordDocument {

    /** In twentieths of a typographic point, as the format counts. */
    private static final BigInteger A4_WIDTH = BigInteger.valueOf(11_906);

    private static final BigInteger A4_HEIGHT = BigInteger.valueOf(16_838);
    private static final BigInteger MARGIN = BigInteger.valueOf(1_134);

    private static final Pattern SIZE = Pattern.compile("width=\"([0-9]+)\" height=\"([0-9]+)\"");

    private final LabReport report;

    WordDocument(LabReport report) {
        this.report = report;
    }

    /**
     * The file's bytes.
     *
     * @throws IOException if it cannot be made
     */
    byte[] bytes() throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            layOut(document);
            head(document);
            for (Chapter chapter : report.chapters()) {
                chapter(document, chapter);
            }
            boxes(document);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static void layOut(XWPFDocument document) {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(A4_WIDTH);
        size.setH(A4_HEIGHT);
        CTPageMar margin = section.addNewPgMar();
        margin.setTop(MARGIN);
        margin.setBottom(MARGIN);
        margin.setLeft(MARGIN);
        margin.setRight(MARGIN);
        XWPFParagraph foot = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        foot.setAlignment(ParagraphAlignment.CENTER);
        foot.getCTP().addNewFldSimple().setInstr("PAGE");
    }

    private void head(XWPFDocument document) {
        title(document, report.title(), 18);
        title(document, report.subtitle(), 13);
        List<LabReport.Line> lines = report.identity();
        XWPFTable table = document.createTable(lines.size(), 2);
        table.setWidth("100%");
        for (int row = 0; row < lines.size(); row++) {
            table.getRow(row).getCell(0).setWidth("25%");
            table.getRow(row).getCell(1).setWidth("75%");
            table.getRow(row).getCell(0).setText(lines.get(row).label());
            table.getRow(row).getCell(1).setText(lines.get(row).value());
        }
    }

    private static void title(XWPFDocument document, String text, int size) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        XWPFRun run = paragraph.createRun();
        run.setBold(true);
        run.setFontSize(size);
        run.setText(text);
    }

    private static void chapter(XWPFDocument document, Chapter chapter) throws IOException {
        heading(document, chapter.heading(), 13);
        WordProse prose = new WordProse(document);
        prose.write(chapter.questions(), true);
        prose.write(chapter.text(), false);
        if (chapter.results().isPresent()) {
            results(document, chapter.results().get());
        }
        for (int line = 0; line < chapter.lines(); line++) {
            XWPFParagraph rule = document.createParagraph();
            rule.setBorderBottom(Borders.SINGLE);
            // Without this, neighbours of one border are drawn as one box.
            rule.setBorderBetween(Borders.SINGLE);
            rule.setSpacingAfter(0);
            rule.createRun().setFontSize(15);
        }
    }

    private static void heading(XWPFDocument document, String text, int size) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setSpacingBefore(240);
        paragraph.setKeepNext(true);
        XWPFRun run = paragraph.createRun();
        run.setBold(true);
        run.setFontSize(size);
        run.setText(text);
    }

    private static void results(XWPFDocument document, Results results) throws IOException {
        heading(document, results.score(), 11);
        results.remarks()
                .forEach(remark -> document.createParagraph().createRun().setText(remark));
        if (!results.checks().isEmpty()) {
            checks(document, results.checks());
        }
        for (Results.Excerpt excerpt : results.excerpts()) {
            heading(document, excerpt.title(), 11);
            excerpt.lines().forEach(line -> WordProse.mono(document, line));
        }
        for (Results.Figure figure : results.figures()) {
            heading(document, figure.title(), 11);
            for (String svg : figure.drawings()) {
                picture(document.createParagraph().createRun(), svg, figure.title());
            }
        }
    }

    private static void checks(XWPFDocument document, List<Results.Row> checks) {
        XWPFTable table = document.createTable(checks.size(), 3);
        table.setWidth("100%");
        for (int row = 0; row < checks.size(); row++) {
            Results.Row check = checks.get(row);
            String reason = check.reason().isEmpty() ? "" : ": " + check.reason();
            table.getRow(row).getCell(0).setText(check.mark());
            table.getRow(row).getCell(1).setText(check.points());
            table.getRow(row).getCell(2).setText(check.title() + reason);
            table.getRow(row).getCell(0).setWidth("5%");
            table.getRow(row).getCell(1).setWidth("15%");
            table.getRow(row).getCell(2).setWidth("80%");
        }
    }

    private static void picture(XWPFRun run, String svg, String description) throws IOException {
        Matcher size = SIZE.matcher(svg);
        if (!size.find()) {
            throw new IllegalArgumentException("A drawing without a size");
        }
        int width = Integer.parseInt(size.group(1));
        Drawing drawing = Drawing.of(svg, width);
        int height = drawing.height() * width / drawing.width();
        try {
            run.addPicture(
                    new ByteArrayInputStream(drawing.png().toArray()),
                    PictureType.PNG,
                    description,
                    Units.pixelToEMU(width),
                    Units.pixelToEMU(height));
        } catch (InvalidFormatException impossible) {
            throw new IOException(impossible);
        }
    }

    private void boxes(XWPFDocument document) {
        document.createParagraph();
        XWPFTable table = document.createTable(2, report.boxes().size());
        table.setWidth("100%");
        table.getRow(1).setHeight(1_400);
        for (int box = 0; box < report.boxes().size(); box++) {
            table.getRow(0).getCell(box).setText(report.boxes().get(box));
        }
    }
}
