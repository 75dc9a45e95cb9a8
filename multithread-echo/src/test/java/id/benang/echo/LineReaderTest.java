package id.benang.echo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LineReaderTest {
    @Test
    void several_lines_in_one_segment_are_several_lines() throws IOException {
        assertThat(linesOf("satu\ndua\n\ntiga\n")).containsExactly("satu", "dua", "", "tiga");
    }

    @Test
    void a_line_in_many_segments_is_one_line_even_when_a_character_is_split() throws IOException {
        byte[] bytes = "Ani: é سلام 😀\n".getBytes(StandardCharsets.UTF_8);

        assertThat(readAll(new OneByteAtATime(bytes), 8_192)).containsExactly("Ani: é سلام 😀");
    }

    @Test
    void a_carriage_return_before_the_end_is_dropped() throws IOException {
        assertThat(linesOf("halo\r\n\r\n")).containsExactly("halo", "");
    }

    @Test
    void a_carriage_return_anywhere_else_stays() throws IOException {
        assertThat(linesOf("ha\rlo\n\rhalo\nhalo\r\r\n")).containsExactly("ha\rlo", "\rhalo", "halo\r");
    }

    @Test
    void half_a_line_at_the_end_of_the_stream_is_no_line() throws IOException {
        assertThat(linesOf("halo\nsetengah")).containsExactly("halo");
    }

    @Test
    void a_line_of_full_length_passes_whole_with_either_end() throws IOException {
        String longest = "x".repeat(8_192);

        assertThat(linesOf(longest + "\n" + longest + "\r\n")).containsExactly(longest, longest);
    }

    @Test
    void the_excess_of_a_longer_line_is_dropped_and_the_next_line_is_whole() throws IOException {
        assertThat(linesOf("x".repeat(8_193) + "\n" + "y".repeat(1_000_000) + "\r\nhalo\n"))
                .containsExactly("x".repeat(8_192), "y".repeat(8_192), "halo");
    }

    @Test
    void dropping_the_excess_never_cuts_a_character_in_half() throws IOException {
        assertThat(linesOf("x".repeat(8_190) + "😀\n")).containsExactly("x".repeat(8_190));
    }

    @Test
    void bytes_that_are_no_text_are_replaced_and_harm_nothing_else() throws IOException {
        byte[] bytes = {'a', (byte) 0xFF, 'b', '\n', (byte) 0xC3, '\n', 'c', '\n'};

        assertThat(readAll(new ByteArrayInputStream(bytes), 8_192)).containsExactly("a\uFFFDb", "\uFFFD", "c");
    }

    private static List<String> linesOf(String text) throws IOException {
        return readAll(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), LineReader.LONGEST);
    }

    private static List<String> readAll(InputStream input, int longest) throws IOException {
        LineReader reader = new LineReader(input, longest);
        List<String> lines = new ArrayList<>();
        for (Optional<String> line = reader.next(); line.isPresent(); line = reader.next()) {
            lines.add(line.get());
        }
        return lines;
    }

    /** A network that puts every byte into a segment of its own. */
    private static final class OneByteAtATime extends FilterInputStream {
        OneByteAtATime(byte[] bytes) {
            super(new ByteArrayInputStream(bytes));
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            return super.read(target, offset, 1);
        }

        @Override
        public int available() {
            return 0;
        }
    }
}
