package id.benang.grader.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineFramerTest {

    private static final Moment EARLY = new Moment(1, Instant.EPOCH);
    private static final Moment LATE = new Moment(2, Instant.EPOCH.plusSeconds(1));

    private final LineFramer framer = new LineFramer();

    private List<String> texts() {
        return framer.lines().stream().map(Line::text).toList();
    }

    @Test
    void several_lines_in_one_segment_are_several() {
        framer.feed(Bytes.utf8("satu\ndua\n\ntiga"), 0, EARLY);
        assertThat(texts()).containsExactly("satu", "dua", "");
        assertThat(framer.pending()).isEqualTo("tiga");
    }

    @Test
    void line_in_several_segments_belongs_to_the_one_that_completes_it() {
        framer.feed(Bytes.utf8("sa"), 3, EARLY);
        assertThat(framer.lines()).isEmpty();
        framer.feed(Bytes.utf8("tu\n"), 8, LATE);
        assertThat(framer.lines()).containsExactly(new Line("satu", 8, LATE));
        assertThat(framer.pending()).isEmpty();
    }

    @Test
    void character_cut_by_the_segments_stays_whole() {
        byte[] line = Bytes.utf8("\uD83D\uDE00\n").toArray();
        for (byte each : line) {
            framer.feed(Bytes.copyOf(new byte[] {each}), 0, EARLY);
        }
        assertThat(texts()).containsExactly("\uD83D\uDE00");
    }

    @Test
    void carriage_return_right_before_the_end_is_dropped_and_only_there() {
        framer.feed(Bytes.utf8("a\r\nb\rc\nd\r\r\n"), 0, EARLY);
        framer.feed(Bytes.utf8("e\r"), 1, EARLY);
        framer.feed(Bytes.utf8("\n"), 2, EARLY);
        assertThat(texts()).containsExactly("a", "b\rc", "d\r", "e");
    }

    @Test
    void what_is_no_utf8_is_replaced_and_cuts_nothing() {
        framer.feed(Bytes.copyOf(new byte[] {'a', (byte) 0xFF, 'b', '\n'}), 0, EARLY);
        assertThat(texts()).containsExactly("a\uFFFDb");
    }

    @Test
    void only_so_many_bytes_of_a_buffer_count() {
        byte[] buffer = Arrays.copyOf(Bytes.utf8("ab\ncd").toArray(), 8192);
        framer.feed(Bytes.copyOf(buffer, 3), 0, EARLY);
        assertThat(texts()).containsExactly("ab");
        assertThat(framer.pending()).isEmpty();
    }
}
