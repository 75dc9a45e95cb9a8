package id.benang.grader.print;

import id.benang.grader.model.Message;
import id.benang.grader.model.UnusableInput;
import id.benang.grader.report.AtomicFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;

/** The lab sheets of {@code docs/lembar}, one page for each: HTML whose links work from sheet to sheet, and PDF. */
public final class PrintedSheets {

    private static final String END = ".md";

    private final Path folder;
    private final Pages pages = new Pages();

    /**
     * @param folder where the sheets are
     */
    public PrintedSheets(Path folder) {
        this.folder = folder;
    }

    /**
     * Prints all sheets.
     *
     * @return the files
     * @throws UnusableInput if there are no sheets
     * @throws IOException if a sheet cannot be read, or a file not be written
     */
    public List<Path> write(Path out) throws UnusableInput, IOException {
        List<Path> written = new ArrayList<>();
        for (Path sheet : sheets()) {
            String name = String.valueOf(sheet.getFileName());
            Path page = out.resolve(name.substring(0, name.length() - END.length()) + ".html");
            String text = CleanText.markdown(withoutComments(Files.readString(sheet, StandardCharsets.UTF_8)));
            Node document = Markdown.read(text);
            String body = Markdown.writer(context -> new SheetLinks(folder)).render(document);
            String html = pages.sheet(title(document, name), body);
            AtomicFile.write(page, html);
            Path pdf = page.resolveSibling(name.substring(0, name.length() - END.length()) + ".pdf");
            AtomicFile.write(pdf, Pdf.of(html));
            written.add(page);
            written.add(pdf);
        }
        return written;
    }

    /** Marks of what students do not get, and what they get in its place: written for the kit, not for readers. */
    private static String withoutComments(String sheet) {
        return sheet.replaceAll("(?s)<!--.*?-->\\R?", "");
    }

    private List<Path> sheets() throws UnusableInput, IOException {
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                List<Path> sheets = files.filter(file -> file.toString().endsWith(END))
                        .filter(Files::isRegularFile)
                        .sorted()
                        .toList();
                if (!sheets.isEmpty()) {
                    return sheets;
                }
            }
        }
        throw new UnusableInput(Message.of("print.sheets.missing", folder));
    }

    private static String title(Node document, String otherwise) {
        return Prose.children(document).stream()
                .filter(Heading.class::isInstance)
                .findFirst()
                .map(heading -> Prose.text(heading).strip())
                .orElse(otherwise);
    }
}
