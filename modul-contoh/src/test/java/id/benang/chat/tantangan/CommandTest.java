package id.benang.chat.tantangan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "Ani: /list|/list|''",
                "Ani: /pm Budi halo|/pm|Budi halo",
                "Ani: /pm  Budi |/pm| Budi ",
                "Ani: /|/|''",
                "Budi: /kick Caca|/kick|Caca",
                ": /list|/list|''",
            })
    void a_slash_behind_whatever_name_makes_a_command(String line, String word, String rest) {
        assertThat(Command.in(line, "Ani")).contains(new Command(word, rest));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ani: halo", "Ani:  /list", "Ani: lihat: /list", "Ani:/list", "/list", "Ani: ", ""})
    void all_else_is_an_ordinary_message(String line) {
        assertThat(Command.in(line, "Ani")).isEmpty();
    }

    @Test
    void a_name_that_holds_a_colon_is_no_message() {
        assertThat(Command.in("Ani: /x: /list", "Ani: /x")).contains(new Command("/list", ""));
    }
}
