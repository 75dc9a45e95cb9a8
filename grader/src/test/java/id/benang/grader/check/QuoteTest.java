package id.benang.grader.check;

import static org.assertj.core.api.Assertions.assertThat;

import id.benang.grader.model.Line;
import id.benang.grader.model.Moment;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class QuoteTest {

    private static final String SMILE = "\uD83D\uDE00";

    private static List<Line> lines(String... texts) {
        return Stream.of(texts)
                .map(text -> new Line(text, 0, new Moment(0, Instant.EPOCH)))
                .toList();
    }

    @Test
    void text_stands_in_quotation_marks() {
        assertThat(Quote.of("halo")).isEqualTo("\"halo\"");
        assertThat(Quote.of("")).isEqualTo("\"\"");
    }

    @Test
    void what_is_invisible_is_made_visible() {
        assertThat(Quote.of("a\r\n\tb\u0000\u001b[0m\u200b\ufeffé"))
                .isEqualTo("\"a\\r\\n\\tb\\u{0000}\\u{001B}[0m\\u{200B}\\u{FEFF}é\"");
    }

    @Test
    void eighty_characters_are_shown_whole() {
        assertThat(Quote.of("x".repeat(80))).isEqualTo("\"" + "x".repeat(80) + "\"");
    }

    @Test
    void longer_text_is_shortened_in_its_middle() {
        assertThat(Quote.of("a".repeat(40) + "-" + "b".repeat(40)))
                .isEqualTo("\"" + "a".repeat(40) + " …(+1)… " + "b".repeat(40) + "\"");
    }

    @Test
    void shortening_never_cuts_a_character_in_half() {
        String text = "a".repeat(39) + SMILE + "bbb" + SMILE + "c".repeat(39);
        assertThat(Quote.of(text)).isEqualTo("\"" + "a".repeat(39) + " …(+5)… " + SMILE + "c".repeat(39) + "\"");
    }

    @Test
    void end_of_a_long_text_never_begins_with_half_a_character() {
        assertThat(Quote.endOf("a".repeat(50) + SMILE + "c".repeat(399)))
                .isEqualTo("\"" + SMILE + "c".repeat(399) + "\"");
    }

    @Test
    void end_of_a_text_is_stripped_and_at_most_four_hundred_long() {
        assertThat(Quote.endOf(" \n ")).isEqualTo("–");
        assertThat(Quote.endOf("  satu\ndua\n")).isEqualTo("\"satu\\ndua\"");
        assertThat(Quote.endOf("a" + "b".repeat(400))).isEqualTo("\"" + "b".repeat(400) + "\"");
        assertThat(Quote.endOf("b".repeat(400))).isEqualTo("\"" + "b".repeat(400) + "\"");
    }

    @Test
    void last_lines_are_six_at_most() {
        assertThat(Quote.lastOf(lines())).isEqualTo("–");
        assertThat(Quote.lastOf(lines("a", "b"))).isEqualTo("\"a\", \"b\"");
        String[] six = IntStream.rangeClosed(1, 6).mapToObj(String::valueOf).toArray(String[]::new);
        assertThat(Quote.lastOf(lines(six))).isEqualTo("\"1\", \"2\", \"3\", \"4\", \"5\", \"6\"");
        String[] seven = IntStream.rangeClosed(1, 7).mapToObj(String::valueOf).toArray(String[]::new);
        assertThat(Quote.lastOf(lines(seven))).isEqualTo("…, \"2\", \"3\", \"4\", \"5\", \"6\", \"7\"");
    }

    @Test
    void first_lines_are_six_at_most() {
        assertThat(Quote.firstOf(lines())).isEqualTo("–");
        assertThat(Quote.firstOf(lines("1", "2", "3", "4", "5", "6")))
                .isEqualTo("\"1\", \"2\", \"3\", \"4\", \"5\", \"6\"");
        assertThat(Quote.firstOf(lines("1", "2", "3", "4", "5", "6", "7")))
                .isEqualTo("\"1\", \"2\", \"3\", \"4\", \"5\", \"6\", …");
    }

    @Test
    void near_miss_differs_in_case_blanks_and_punctuation_alone() {
        assertThat(Quote.nearMiss("Ani keluar!", lines("lain", "[12:00] ani  Keluar.")))
                .map(Line::text)
                .contains("[12:00] ani  Keluar.");
    }

    @Test
    void the_text_itself_and_other_words_are_no_near_miss() {
        assertThat(Quote.nearMiss("Ani keluar!", lines("Ani keluar!", "[12:00] Ani keluar!", "Ani pergi!")))
                .isEmpty();
    }
}
