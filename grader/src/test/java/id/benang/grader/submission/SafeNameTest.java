package id.benang.grader.submission;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SafeNameTest {

    @ParameterizedTest
    @ValueSource(strings = {"2341720001", "siti-rahma", "Siti Rahma", "Ni Luh Ayu (2)", "Ömer", "a.b", "console"})
    void a_safe_name_stays_as_it_is(String name) {
        assertThat(SafeName.of(name)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '^',
            value = {
                "../../etc/passwd, _.._etc_passwd",
                "a/b\\c, a_b_c",
                "C:x, C_x",
                "CON, _CON",
                "nul.txt, _nul.txt",
                "lpt1 .x, _lpt1 .x",
                "ani. ., ani",
                ".git, git",
                "a*b?c\"d<e>f|g, a_b_c_d_e_f_g"
            })
    void a_hostile_name_becomes_a_safe_one(String hostile, String safe) {
        assertThat(SafeName.of(hostile)).isEqualTo(safe);
    }

    @Test
    void control_and_direction_characters_are_replaced() {
        assertThat(SafeName.of("a\u0000b\nc\u202Ed\uD800e")).isEqualTo("a_b_c_d_e");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", ".", "..", "... ."})
    void a_name_of_which_nothing_is_left_gets_a_name(String name) {
        assertThat(SafeName.of(name)).isEqualTo("tanpa-nama");
    }

    @Test
    void a_long_name_is_cut_between_characters() {
        assertThat(SafeName.of("😀".repeat(200))).isEqualTo("😀".repeat(60));
    }
}
