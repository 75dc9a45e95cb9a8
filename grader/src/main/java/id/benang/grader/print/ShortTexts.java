package id.benang.grader.print;

import java.io.IOException;
import java.io.StringReader;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * A page whose texts are short, for the layout of a PDF: for each line that it breaks, it measures all that remains of
 * a text, so that its time grows with the square of the text's length.
 */
final class ShortTexts {

    /** In characters, some ten lines; more than {@link CleanText#LONGEST_WORD}, so that a blank is found before. */
    private static final int LONGEST = 1_000;

    private ShortTexts() {}

    /**
     * The page as a tree, its longer texts cut behind blanks into several that stand side by side.
     *
     * @throws IOException if it is not well-formed XML
     */
    static Document in(String html) throws IOException {
        try {
            DocumentBuilderFactory parsers = DocumentBuilderFactory.newDefaultInstance();
            parsers.setNamespaceAware(true);
            parsers.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            // Nothing is fetched.
            parsers.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            DocumentBuilder parser = parsers.newDocumentBuilder();
            // Says nothing of its own on the terminal; what is wrong comes as an exception.
            parser.setErrorHandler(new DefaultHandler());
            Document document = parser.parse(new InputSource(new StringReader(html)));
            cutBelow(document);
            return document;
        } catch (ParserConfigurationException | SAXException unreadable) {
            throw new IOException(unreadable);
        }
    }

    private static void cutBelow(Node parent) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Text text) {
                cut(text);
            } else {
                cutBelow(child);
            }
        }
    }

    /** What is behind the cut comes next in its parent, and is cut then. */
    private static void cut(Text text) {
        String all = text.getData();
        int blank = Math.max(all.lastIndexOf(' ', LONGEST), all.lastIndexOf('\n', LONGEST));
        if (all.length() > LONGEST && blank >= 0) {
            text.splitText(blank + 1);
        }
    }
}
