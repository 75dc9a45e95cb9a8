package id.benang.grader.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import id.benang.grader.model.FinalMarks;
import id.benang.grader.model.Texts;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/**
 * A class as one HTML page for the instructor, which needs nothing from outside. Names and messages come from students:
 * all are escaped, and a browser is told to run and to load nothing but what the page brings along.
 */
public final class ClassHtml {

    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);
    private final String style = PageResource.text("page.css") + PageResource.text("class.css");
    private final String script = PageResource.text("class.js");
    private final ClassPages pages;

    /** A page in the language of these texts. */
    public ClassHtml(Texts texts) {
        this(texts, FinalMarks.NONE);
    }

    /** The same with the final marks, where there are any. */
    public ClassHtml(Texts texts, FinalMarks marks) {
        this.pages = new ClassPages(new Words(texts), marks);
    }

    /** The whole page, its table in the order of the entries. */
    public String html(List<ClassEntry> entries) {
        StringOutput page = new StringOutput();
        templates.render(
                "class.jte",
                Map.of("page", pages.of(entries), "style", style, "script", script, "policy", policy()),
                page);
        return page.toString();
    }

    private String policy() {
        return "default-src 'none'; style-src '" + digest(style) + "'; script-src '" + digest(script) + "'";
    }

    private static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError("every Java has SHA-256", impossible);
        }
    }
}
