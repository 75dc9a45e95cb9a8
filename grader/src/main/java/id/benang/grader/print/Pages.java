package id.benang.grader.print;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Pages as XHTML that needs nothing from outside: a browser shows it, and {@link Pdf} prints it. */
final class Pages {

    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);
    private final String style = style();

    /** A lab report. */
    String of(LabReport report) {
        return page("report.jte", Map.of("report", report, "style", style));
    }

    /**
     * A lab sheet.
     *
     * @param body finished HTML
     */
    String sheet(String title, String body) {
        return page("sheet.jte", Map.of("title", title, "body", body, "style", style));
    }

    private String page(String template, Map<String, Object> parameters) {
        StringOutput page = new StringOutput();
        templates.render(template, parameters, page);
        return CleanText.xml(page.toString());
    }

    private static String style() {
        try (InputStream css = Pages.class.getResourceAsStream("print.css")) {
            if (css == null) {
                throw new IllegalStateException("print.css is not in the jar");
            }
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
