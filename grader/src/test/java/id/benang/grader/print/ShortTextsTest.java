package id.benang.grader.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

class ShortTextsTest {

    private static List<String> texts(Node parent) {
        List<String> texts = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Text text) {
                texts.add(text.getData());
            } else {
                texts.addAll(texts(child));
            }
        }
        return texts;
    }

    @Test
    void long_text_is_cut_behind_blanks_and_nothing_of_it_is_lost() throws IOException {
        String words = "kata kata kata\n".repeat(700);

        List<String> texts = texts(ShortTexts.in("<p>" + words + "<b>tebal</b> akhir</p>"));

        assertThat(texts)
                .hasSizeGreaterThan(10)
                .allSatisfy(text -> assertThat(text.length()).isLessThanOrEqualTo(1_001));
        assertThat(texts.subList(0, texts.size() - 2)).allMatch(text -> text.endsWith(" ") || text.endsWith("\n"));
        assertThat(String.join("", texts)).isEqualTo(words + "tebal akhir");
    }

    @Test
    void short_text_and_text_without_a_blank_stay_whole() throws IOException {
        String endless = "x".repeat(5_000);

        assertThat(texts(ShortTexts.in("<p>halo dunia<i>" + endless + "</i></p>")))
                .containsExactly("halo dunia", endless);
    }

    @Test
    void page_that_is_no_xml_is_refused() {
        assertThatThrownBy(() -> ShortTexts.in("<p>halo")).isInstanceOf(IOException.class);
    }
}
