package id.benang.grader.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WrappedTest {

    @Test
    void a_line_that_fits_stays_with_its_blanks() {
        assertThat(Wrapped.at(20, "Ani  -->   Server\n  <--  NICK"))
                .containsExactly("Ani  -->   Server", "  <--  NICK");
    }

    @Test
    void a_long_line_is_broken_at_blanks() {
        assertThat(Wrapped.at(12, "satu dua tiga empat lima")).containsExactly("satu dua", "tiga empat", "lima");
    }

    @Test
    void what_follows_a_break_keeps_the_indent() {
        assertThat(Wrapped.at(10, "  satu dua tiga")).containsExactly("  satu dua", "  tiga");
    }

    @Test
    void a_word_longer_than_the_width_is_cut() {
        assertThat(Wrapped.at(5, "abcdefghijkl mn")).containsExactly("abcde", "fghij", "kl mn");
    }

    @Test
    void wide_characters_count_twice() {
        assertThat(Wrapped.at(6, "你好世界🙂")).containsExactly("你好世", "界🙂");
    }

    @Test
    void a_line_of_blanks_alone_is_empty() {
        assertThat(Wrapped.at(5, "a\n            \nb")).containsExactly("a", "", "b");
    }
}
