package id.benang.grader.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandFreeWriterTest {

    private final StringWriter shown = new StringWriter();
    private final PrintWriter out = new PrintWriter(new CommandFreeWriter(shown), true);

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "::error::x,: :error::x",
                "\"  ::error::x\",\"  : :error::x\"",
                "\"\u00A0\t\uFEFF::error::x\",\"\u00A0\t\uFEFF: :error::x\"",
                ":::error::x,: ::error::x",
                "Nilai ##[error]x ##[group],Nilai ## [error]x ## [group]",
                "###[error]x,### [error]x",
                "::##[error]x,: :## [error]x",
            })
    void what_a_runner_would_obey_has_a_blank_in_it(String text, String harmless) {
        out.print(text);

        assertThat(shown).hasToString(harmless);
    }

    @ParameterizedTest
    @CsvSource({"Server::main", "# [a]", "##", "a ## b [c]", ": :", "12:34:56", ":"})
    void all_else_stays_as_it_is(String text) {
        out.print(text);

        assertThat(shown).hasToString(text);
    }

    @Test
    void each_line_has_a_beginning_of_its_own_however_it_is_written() {
        out.print("a\n::b\r::c\r\n::d ::e\n");
        out.print("f ");
        out.print("::g\n ");
        out.print("::h");
        out.write('\n');
        out.write("i::j\n::k".toCharArray(), 5, 3);

        assertThat(shown).hasToString("a\n: :b\r: :c\r\n: :d ::e\nf ::g\n : :h\n: :k");
    }
}
