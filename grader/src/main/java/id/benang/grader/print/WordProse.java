package id.benang.grader.print;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Writes paragraphs of a report into a Word document. */
final class WordProse {

    private static final String MONO = "DejaVu Sans Mono";
    private static final int INDENT = 360;

    private final XWPFDocument document;

    WordProse(XWPFDocument document) {
        this.document = document;
    }

    /** How the words of one stretch look. */
    private record Look(boolean bold, boolean italic, boolean mono) {}

    void write(Prose prose, boolean italic) {
        Look look = new Look(false, italic, false);
        prose.blocks().forEach(block -> block(block, 0, "", look));
    }

    /** One line of a program's output. */
    static void mono(XWPFDocument document, String line) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setSpacingAfter(0);
        XWPFRun run = paragraph.createRun();
        run.setFontFamily(MONO);
        run.setFontSize(9);
        run.setText(line);
    }

    private void block(Node block, int depth, String start, Look look) {
        if (block instanceof Paragraph || block instanceof Heading) {
            paragraph(block, depth, start, block instanceof Heading ? new Look(true, false, false) : look);
        } else if (block instanceof BulletList) {
            Prose.children(block).forEach(item -> item(item, depth, "• ", look));
        } else if (block instanceof OrderedList list) {
            int number = list.getMarkerStartNumber() == null ? 1 : list.getMarkerStartNumber();
            for (Node item : Prose.children(block)) {
                item(item, depth, number++ + ". ", look);
            }
        } else if (block instanceof BlockQuote) {
            Prose.children(block).forEach(child -> block(child, depth + 1, "", look));
        } else if (block instanceof FencedCodeBlock code) {
            code.getLiteral().lines().forEach(line -> mono(document, line));
        } else if (block instanceof IndentedCodeBlock code) {
            code.getLiteral().lines().forEach(line -> mono(document, line));
        } else if (block instanceof HtmlBlock html) {
            html.getLiteral().lines().forEach(line -> mono(document, line));
        } else if (block instanceof TableBlock) {
            table(block, look);
        }
    }

    private void item(Node item, int depth, String mark, Look look) {
        String start = item instanceof ListItem ? mark : "";
        for (Node child : Prose.children(item)) {
            block(child, depth + 1, start, look);
            start = "";
        }
    }

    private void paragraph(Node block, int depth, String start, Look look) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setIndentationLeft(depth * INDENT);
        paragraph.setSpacingAfter(80);
        if (!start.isEmpty()) {
            run(paragraph, start, look);
        }
        inline(block, paragraph, look);
    }

    private void table(Node table, Look look) {
        XWPFTable written = document.createTable();
        int row = 0;
        for (Node part : Prose.children(table)) {
            for (Node line : Prose.children(part)) {
                if (line instanceof TableRow) {
                    int column = 0;
                    for (Node cell : Prose.children(line)) {
                        boolean head = cell instanceof TableCell its && its.isHeader();
                        inline(cell, cell(written, row, column++), head ? new Look(true, look.italic(), false) : look);
                    }
                    row++;
                }
            }
        }
    }

    private static XWPFParagraph cell(XWPFTable table, int row, int column) {
        var its = table.getRow(row) == null ? table.createRow() : table.getRow(row);
        while (its.getCell(column) == null) {
            its.addNewTableCell();
        }
        return its.getCell(column).getParagraphs().get(0);
    }

    private void inline(Node parent, XWPFParagraph paragraph, Look look) {
        for (Node node : Prose.children(parent)) {
            if (node instanceof Text text) {
                run(paragraph, text.getLiteral(), look);
            } else if (node instanceof Code code) {
                run(paragraph, code.getLiteral(), new Look(look.bold(), look.italic(), true));
            } else if (node instanceof HtmlInline html) {
                run(paragraph, html.getLiteral(), look);
            } else if (node instanceof SoftLineBreak) {
                run(paragraph, " ", look);
            } else if (node instanceof HardLineBreak) {
                paragraph.createRun().addBreak();
            } else if (node instanceof Link link) {
                inline(node, paragraph, look);
                run(paragraph, " (" + link.getDestination() + ")", look);
            } else {
                boolean bold = look.bold() || node instanceof StrongEmphasis;
                boolean italic = look.italic() || node instanceof Emphasis;
                inline(node, paragraph, new Look(bold, italic, look.mono()));
            }
        }
    }

    private static void run(XWPFParagraph paragraph, String text, Look look) {
        XWPFRun run = paragraph.createRun();
        run.setText(CleanText.xml(text));
        run.setBold(look.bold());
        run.setItalic(look.italic());
        if (look.mono()) {
            run.setFontFamily(MONO);
        }
    }
}
