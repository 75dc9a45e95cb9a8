package id.benang.grader.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ColumnsTest {

    @Test
    void marks_above_a_letter_take_no_column() {
        assertThat(Columns.of("e\u0301")).isEqualTo(1);
    }

    @Test
    void padding_counts_columns() {
        assertThat(Columns.left("你", 4) + "|" + Columns.right("é", 3) + "|").isEqualTo("你  |  é|");
    }

    @Test
    void a_cut_text_fits_and_shows_that_it_is_cut() {
        assertThat(Columns.cut("Siti Rahma", 10)).isEqualTo("Siti Rahma");
        assertThat(Columns.cut("Siti Rahmawati", 10)).isEqualTo("Siti Rah..");
        assertThat(Columns.cut("你好世界", 7)).isEqualTo("你好..");
    }
}
