package id.benang.grader.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class Utf8TextTest {

    private final Utf8Text text = new Utf8Text();

    @Test
    void character_that_is_cut_anywhere_stays_whole() {
        for (byte each : Bytes.utf8("é\uD83D\uDE00!").toArray()) {
            text.feed(Bytes.copyOf(new byte[] {each}));
        }
        assertThat(text.text()).isEqualTo("é\uD83D\uDE00!");
        assertThat(text.length()).isEqualTo(4);
    }

    @Test
    void beginning_of_a_character_counts_only_when_it_is_complete() {
        byte[] emoji = Bytes.utf8("a\uD83D\uDE00").toArray();
        text.feed(Bytes.copyOf(emoji, 4));
        assertThat(text.length()).isEqualTo(1);
        assertThat(text.text()).isEqualTo("a\uFFFD");
        text.feed(Bytes.copyOf(Arrays.copyOfRange(emoji, 4, 5)));
        assertThat(text.text()).isEqualTo("a\uD83D\uDE00");
    }

    @Test
    void what_is_no_utf_8_is_replaced() {
        text.feed(Bytes.copyOf(new byte[] {'a', (byte) 0xff, 'b', (byte) 0xc3}));
        text.feed(Bytes.utf8("c"));
        assertThat(text.text()).isEqualTo("a\uFFFDb\uFFFDc");
    }
}
