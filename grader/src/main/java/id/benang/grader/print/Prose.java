package id.benang.grader.print;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Document;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** Some paragraphs of a report. They hold no pictures, and no heading as large as a report's own. */
public final class Prose {

    private static final int LARGEST_HEADING = 3;

    private final Document document = new Document();

    /** Takes these blocks out of the tree they were read in. */
    Prose(List<Node> blocks) {
        blocks.forEach(document::appendChild);
        document.accept(new Taming());
    }

    static Prose empty() {
        return new Prose(List.of());
    }

    /** The blocks of a text. */
    static Prose of(String markdown) {
        return new Prose(children(Markdown.read(CleanText.markdown(markdown))));
    }

    /** Whether there is nothing to be read. */
    public boolean isBlank() {
        return text(document).isBlank();
    }

    /** The paragraphs as HTML that holds no markup but its own. */
    public String html() {
        return Markdown.writer().render(document);
    }

    List<Node> blocks() {
        return children(document);
    }

    static List<Node> children(Node parent) {
        List<Node> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            children.add(child);
        }
        return children;
    }

    /** All that can be read below a node, with a line end behind each block. */
    static String text(Node node) {
        Reading reading = new Reading();
        node.accept(reading);
        return reading.text.toString();
    }

    /** Puts words in the place of pictures, and makes headings small. */
    private static final class Taming extends AbstractVisitor {

        @Override
        public void visit(Image image) {
            Text words = new Text("[" + Prose.text(image).strip() + "]");
            image.insertBefore(words);
            image.unlink();
        }

        @Override
        public void visit(Heading heading) {
            heading.setLevel(Math.max(LARGEST_HEADING, heading.getLevel()));
            visitChildren(heading);
        }
    }

    private static final class Reading extends AbstractVisitor {

        private final StringBuilder text = new StringBuilder();

        @Override
        protected void visitChildren(Node parent) {
            super.visitChildren(parent);
            if (parent instanceof org.commonmark.node.Block) {
                text.append('\n');
            }
        }

        @Override
        public void visit(Text words) {
            text.append(words.getLiteral());
        }

        @Override
        public void visit(Code code) {
            text.append(code.getLiteral());
        }

        @Override
        public void visit(FencedCodeBlock block) {
            text.append(block.getLiteral());
        }

        @Override
        public void visit(IndentedCodeBlock block) {
            text.append(block.getLiteral());
        }

        @Override
        public void visit(HtmlInline html) {
            text.append(html.getLiteral());
        }

        @Override
        public void visit(HtmlBlock html) {
            // A comment is a note to oneself.
            text.append(html.getLiteral().replaceAll("(?s)<!--.*?-->", ""));
        }

        @Override
        public void visit(SoftLineBreak end) {
            text.append('\n');
        }

        @Override
        public void visit(HardLineBreak end) {
            text.append('\n');
        }
    }
}
