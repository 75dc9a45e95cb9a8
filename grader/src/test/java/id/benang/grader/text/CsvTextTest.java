package id.benang.grader.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.benang.grader.model.UnusableInput;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTextTest {

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void cells_are_parted_by_what_stands_in_the_heading(String delimiter) throws Exception {
        String text = "id#name\n007#\"a#b,c;d\"\n".replace("#", delimiter);

        assertThat(CsvText.read("t.csv", text, "x."))
                .containsExactly(
                        new CsvText.Row(1, List.of("id", "name")),
                        new CsvText.Row(2, List.of("007", "a" + delimiter + "b,c;d")));
    }

    @Test
    void rows_know_the_line_in_which_they_begin() throws Exception {
        String text = "\r\nid,remark\r\n\r\n1,\"two\r\nlines\"\r\n,\r\n2,x";

        assertThat(CsvText.read("t.csv", text, "x."))
                .containsExactly(
                        new CsvText.Row(2, List.of("id", "remark")),
                        new CsvText.Row(4, List.of("1", "two\r\nlines")),
                        new CsvText.Row(7, List.of("2", "x")));
    }

    @Test
    void a_row_that_ends_early_has_empty_cells() {
        assertThat(new CsvText.Row(1, List.of("a")).cell(3)).isEmpty();
    }

    @Test
    void a_quote_that_is_never_closed_is_told_with_the_line_of_its_row() {
        assertThatThrownBy(() -> CsvText.read("t.csv", "id,remark\n1,ok\n2,\"open\n3,x\n", "x."))
                .isInstanceOf(UnusableInput.class)
                .hasMessage("x.syntax[t.csv, 3]");
    }

    @Test
    void a_text_without_anything_has_no_rows() throws Exception {
        assertThat(CsvText.read("t.csv", "", "x.")).isEmpty();
        assertThat(CsvText.read("t.csv", " \n,,\n", "x.")).isEmpty();
    }
}
