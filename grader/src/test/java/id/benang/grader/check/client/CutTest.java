package id.benang.grader.check.client;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CutTest {

    @Test
    void line_in_a_write_of_its_own_is_whole() {
        assertThat(Cut.of("satu", "satu\n")).isEqualTo(Cut.WHOLE);
    }

    @Test
    void line_with_another_one_is_merged() {
        assertThat(Cut.of("satu", "satu\n\n")).isEqualTo(Cut.MERGED);
        assertThat(Cut.of("dua", "satu\ndua\n")).isEqualTo(Cut.MERGED);
    }

    @Test
    void line_whose_beginning_came_before_is_split() {
        assertThat(Cut.of("satu", "tu\n")).isEqualTo(Cut.SPLIT);
    }
}
