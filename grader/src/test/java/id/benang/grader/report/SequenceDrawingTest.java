package id.benang.grader.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.benang.grader.model.Diagram;
import id.benang.grader.model.Diagram.Kind;
import id.benang.grader.model.Message;
import id.benang.grader.model.Texts;
import java.io.StringReader;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class SequenceDrawingTest {

    private static final Words WORDS = new Words(Texts.english());

    private static Message text(String text) {
        return Message.of("diagram.text", text);
    }

    private static Diagram.Row row(Kind kind, int from, int to, String label, boolean violation) {
        return new Diagram.Row(kind, from, to, text(label), violation);
    }

    private static Diagram small() {
        return new Diagram(
                List.of(text("server"), text("Ani"), text("Budi")),
                List.of(
                        new Diagram.Row(Kind.CONNECTION, 1, 0, Message.of("diagram.connected"), false),
                        row(Kind.MESSAGE, 1, 0, "Ani: halo semuanya, apa kabar hari ini?", false),
                        row(Kind.MESSAGE, 0, 2, "Ani: halo", false),
                        row(Kind.NOTE, 2, 2, "breaks off", false),
                        row(Kind.LOST, 0, 1, "Budi keluar!", true)),
                2,
                1);
    }

    @Test
    void text_drawing_has_lanes_arrows_and_marks() {
        assertThat(String.join("\n", new SequenceText(WORDS, 62).draw(small()))).isEqualTo("""
                        (2 earlier events are not drawn)
                          server              Ani                 Budi
                          |<==== connects ====|                   |
                          | Ani: halo semuanya, apa kabar hari ini?
                          |<------------------|                   |
                          |------------- Ani: halo -------------->|
                          |                   |                   | * breaks off
                        ! |.. Budi keluar! ..x|                   |
                        (1 later events are not drawn)""");
    }

    @Test
    void too_many_lanes_for_a_drawing_become_sentences() {
        Diagram many = new Diagram(
                IntStream.range(0, 9)
                        .mapToObj(number -> text("client " + number))
                        .toList(),
                List.of(row(Kind.MESSAGE, 1, 0, "halo", false), row(Kind.LOST, 0, 8, "halo", true)),
                0,
                0);
        assertThat(new SequenceText(WORDS, 80).draw(many))
                .containsExactly("  client 1 -> client 0: halo", "! client 0 -x client 8: halo");
    }

    @Test
    void svg_is_whole_and_escaped_and_its_tooltips_hold_the_full_text() throws Exception {
        String hostile = "<script>alert(1)</script> \u0000\u001b[31m \u202e \"'& " + "x".repeat(100);
        Diagram diagram = new Diagram(
                List.of(text("server"), text("<b>")), List.of(row(Kind.MESSAGE, 1, 0, hostile, true)), 0, 0);

        String svg = SequenceSvg.draw(diagram, WORDS);

        assertThat(svg).doesNotContain("<script", "\u0000", "\u001b", "\u202e").contains("x".repeat(100));
        Document document =
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
        assertThat(document.getDocumentElement().getTagName()).isEqualTo("svg");
        assertThat(document.getElementsByTagName("text").getLength()).isEqualTo(3);
    }

    @Test
    void svg_draws_every_row_once() throws Exception {
        String svg = SequenceSvg.draw(small(), WORDS);
        Document document =
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
        assertThat(document.getElementsByTagName("line").getLength()).isEqualTo(3 + 4);
        assertThat(svg).contains("class=\"lost bad\"").contains("▪ breaks off");
    }
}
