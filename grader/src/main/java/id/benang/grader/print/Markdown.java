package id.benang.grader.print;

import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.heading.anchor.HeadingAnchorExtension;
import org.commonmark.node.Document;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.AttributeProviderFactory;
import org.commonmark.renderer.html.DefaultUrlSanitizer;
import org.commonmark.renderer.html.HtmlRenderer;

/** Reads Markdown with tables, and writes it as HTML in which the writer's own HTML is shown, not obeyed. */
final class Markdown {

    /** No text that a person writes is nested deeper; whoever draws a page recurses into it. */
    private static final int DEEPEST = 60;

    private static final int MOST_OPEN_BLOCKS = 20;
    private static final List<Extension> TABLES = List.of(TablesExtension.create());
    private static final Parser PARSER = Parser.builder()
            .extensions(TABLES)
            .maxOpenBlockParsers(MOST_OPEN_BLOCKS)
            .build();

    private Markdown() {}

    /** The text as a tree; one that is nested beyond measure becomes a block of plain text. */
    static Node read(String text) {
        try {
            Node document = PARSER.parse(text);
            return isTooDeep(document) ? plain(text) : document;
        } catch (StackOverflowError tooDeep) {
            // The parser recurses too, before anyone can measure what it reads.
            return plain(text);
        }
    }

    /** A writer of HTML without anchors, for text from anywhere. */
    static HtmlRenderer writer() {
        return builder().extensions(TABLES).build();
    }

    /** A writer of HTML whose headings can be linked to. */
    static HtmlRenderer writer(AttributeProviderFactory attributes) {
        return builder()
                .extensions(List.of(TablesExtension.create(), HeadingAnchorExtension.create()))
                .attributeProviderFactory(attributes)
                .build();
    }

    private static HtmlRenderer.Builder builder() {
        return HtmlRenderer.builder()
                .escapeHtml(true)
                .sanitizeUrls(true)
                .urlSanitizer(new DefaultUrlSanitizer(List.of("http", "https", "mailto")));
    }

    private static Node plain(String text) {
        FencedCodeBlock block = new FencedCodeBlock();
        block.setLiteral(text);
        Document document = new Document();
        document.appendChild(block);
        return document;
    }

    private static boolean isTooDeep(Node document) {
        int depth = 0;
        Node node = document;
        while (true) {
            if (node.getFirstChild() != null) {
                node = node.getFirstChild();
                depth++;
                if (depth > DEEPEST) {
                    return true;
                }
                continue;
            }
            while (node != document && node.getNext() == null) {
                node = node.getParent();
                depth--;
            }
            if (node == document) {
                return false;
            }
            node = node.getNext();
        }
    }
}
