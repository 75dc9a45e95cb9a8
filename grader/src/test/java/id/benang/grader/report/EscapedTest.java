package id.benang.grader.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EscapedTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "Ani: halo", "Zoë 你好 مرحبا", "👩‍👩‍👧 🇮🇩", "a  b", "\"<&>'", "é e\u0301"})
    void ordinary_text_stays_as_it_is(String text) {
        assertThat(Escaped.line(text)).isEqualTo(text);
    }

    @Test
    void control_characters_are_shown_and_do_nothing() {
        assertThat(Escaped.line("\u001B[2J\0 \u0007\r\n\t\u007F\u009B31m"))
                .isEqualTo("\\u001B[2J\\u0000 \\u0007\\r\\n\\t\\u007F\\u009B31m");
    }

    @ParameterizedTest
    @ValueSource(
            chars = {
                '\u202A', '\u202B', '\u202C', '\u202D', '\u202E', '\u2066', '\u2067', '\u2068', '\u2069', '\u200E',
                '\u200F', '\u061C', '\u2028', '\u2029', '\uFEFF', '\u200B'
            })
    void what_reorders_or_hides_is_shown(char character) {
        assertThat(Escaped.line("a" + character + "b")).isEqualTo(String.format("a\\u%04Xb", (int) character));
    }

    @Test
    void half_of_a_surrogate_pair_is_shown() {
        assertThat(Escaped.line("x\uD83D")).isEqualTo("x\\uD83D");
    }

    @Test
    void a_format_character_past_the_basic_plane_is_shown() {
        assertThat(Escaped.line("\uDB40\uDC41")).isEqualTo("\\uDB40\\uDC41");
    }

    @Test
    void a_line_of_a_megabyte_is_cut_and_says_by_how_much() {
        assertThat(Escaped.line("x".repeat(1 << 20))).isEqualTo("x".repeat(1_000) + "... (+1047576)");
    }

    @Test
    void a_cut_never_halves_a_character() {
        assertThat(Escaped.line("x" + "🙂".repeat(600))).isEqualTo("x" + "🙂".repeat(500) + "... (+200)");
    }

    @Test
    void line_breaks_stay_where_several_lines_are_wanted() {
        assertThat(Escaped.lines("a\r\nb\n\n\u001Bc")).containsExactly("a", "b", "", "\\u001Bc");
    }

    @Test
    void a_million_lines_are_cut_and_say_by_how_many() {
        assertThat(Escaped.lines("\n".repeat(1_000_000))).hasSize(201).last().isEqualTo("... (+999800)");
    }
}
