package id.benang.grader.report;

import id.benang.grader.model.Grade;
import id.benang.grader.model.Texts;
import id.benang.grader.report.JUnitSuite.Case;
import id.benang.grader.report.JUnitSuite.Result;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * A class as the XML that build servers read as JUnit's: a suite for each student and module, a case for each check.
 * What failed is a failure, what the grader could not tell an error.
 *
 * <p>Source: the elements and attributes that Jenkins' schema {@code junit-10.xsd} knows.
 */
public final class JUnitXml {

    private final Words words;

    /** Results in the language of these texts. */
    public JUnitXml(Texts texts) {
        this.words = new Words(texts);
    }

    /** The whole file. */
    public String xml(List<Grade> grades) {
        List<JUnitSuite> suites = grades.stream()
                .flatMap(grade -> JUnitSuite.of(grade, words).stream())
                .toList();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            write(suites, xml);
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException impossible) {
            throw new AssertionError("an array always takes more", impossible);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /**
     * Writes the file in one step.
     *
     * @throws IOException if it cannot be written
     */
    void write(List<Grade> grades, Path file) throws IOException {
        AtomicFile.write(file, xml(grades));
    }

    private static void write(List<JUnitSuite> suites, XMLStreamWriter xml) throws XMLStreamException {
        start(xml, 0, "testsuites");
        attribute(xml, "name", "benang");
        attribute(
                xml,
                "tests",
                String.valueOf(
                        suites.stream().mapToInt(suite -> suite.cases().size()).sum()));
        attribute(xml, "failures", count(suites, Result.FAILURE));
        attribute(xml, "errors", count(suites, Result.ERROR));
        for (JUnitSuite suite : suites) {
            write(suite, xml);
        }
        end(xml, 0);
        xml.writeCharacters("\n");
    }

    private static void write(JUnitSuite suite, XMLStreamWriter xml) throws XMLStreamException {
        start(xml, 1, "testsuite");
        attribute(xml, "name", suite.name());
        attribute(xml, "tests", String.valueOf(suite.cases().size()));
        attribute(xml, "failures", count(List.of(suite), Result.FAILURE));
        attribute(xml, "errors", count(List.of(suite), Result.ERROR));
        attribute(xml, "skipped", count(List.of(suite), Result.SKIPPED));
        for (Case one : suite.cases()) {
            write(suite, one, xml);
        }
        end(xml, 1);
    }

    private static void write(JUnitSuite suite, Case one, XMLStreamWriter xml) throws XMLStreamException {
        start(xml, 2, "testcase");
        attribute(xml, "classname", suite.name());
        attribute(xml, "name", one.name());
        if (one.result() != Result.PASSED) {
            start(xml, 3, one.result().name().toLowerCase(Locale.ROOT));
            attribute(xml, "message", one.message());
            if (!one.hint().isEmpty()) {
                xml.writeCharacters(legal(String.join("\n", Escaped.lines(one.hint()))));
            }
            xml.writeEndElement();
        }
        end(xml, 2);
    }

    private static void start(XMLStreamWriter xml, int depth, String element) throws XMLStreamException {
        newLine(xml, depth);
        xml.writeStartElement(element);
    }

    private static void end(XMLStreamWriter xml, int depth) throws XMLStreamException {
        newLine(xml, depth);
        xml.writeEndElement();
    }

    private static void newLine(XMLStreamWriter xml, int depth) throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
    }

    private static void attribute(XMLStreamWriter xml, String name, String value) throws XMLStreamException {
        xml.writeAttribute(name, legal(Escaped.line(value)));
    }

    private static String count(List<JUnitSuite> suites, Result result) {
        return String.valueOf(
                suites.stream().mapToLong(suite -> suite.count(result)).sum());
    }

    /** The two characters that are visible to {@link Escaped} and yet no XML, in every plane. */
    private static String legal(String text) {
        return text.codePoints()
                .map(character -> (character & 0xFFFE) == 0xFFFE ? 0xFFFD : character)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
