package id.benang.grader.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import id.benang.grader.model.Message;
import id.benang.grader.model.Texts;
import java.io.ByteArrayOutputStream;
import java.io.Console;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScreenTest {

    @Test
    void nothing_is_redrawn_where_there_is_no_terminal() {
        Screen screen = screen(OutputStream.nullOutputStream(), StandardCharsets.UTF_8);
        Console console = mock();

        assertThat(screen.redraws()).isFalse();
        assertThat(screen.at(null, "xterm").redraws()).isFalse();
        assertThat(screen.at(console, "dumb").redraws()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8,          ,             windows-1252, UTF-8",
        ",               IBM850,       windows-1252, IBM850",
        ",               ,             windows-1252, windows-1252",
        ",               ,             no-such,      UTF-8",
        "'',             '',           ,             UTF-8"
    })
    void the_console_says_which_characters_it_has(String stdout, String console, String system, String charset) {
        Properties properties = new Properties();
        set(properties, "stdout.encoding", stdout);
        set(properties, "sun.stdout.encoding", console);
        set(properties, "native.encoding", system);

        assertThat(Screen.charset(properties)).isEqualTo(Charset.forName(charset));
    }

    @ParameterizedTest
    @CsvSource({"UTF-8,true", "US-ASCII,false", "IBM850,false", "windows-1252,false"})
    void marks_are_symbols_only_where_the_console_has_them(String charset, boolean symbols) {
        assertThat(screen(OutputStream.nullOutputStream(), Charset.forName(charset))
                        .style()
                        .symbols())
                .isEqualTo(symbols);
    }

    @Test
    void names_stay_whole_in_a_locale_without_a_character_set() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();

        screen(err, StandardCharsets.US_ASCII).complain(Message.of("cli.role.unknown", "Zoë"));

        assertThat(err.toString(StandardCharsets.UTF_8)).contains("\"Zoë\"");
    }

    @Test
    void a_message_without_a_text_is_shown_as_its_key() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();

        screen(err, StandardCharsets.UTF_8).complain(Message.of("test.nowhere", "x"));

        assertThat(err.toString(StandardCharsets.UTF_8).strip()).isEqualTo("benang: test.nowhere [x]");
    }

    private static Screen screen(OutputStream err, Charset charset) {
        return Screen.on(OutputStream.nullOutputStream(), err, charset, false, Texts.indonesian());
    }

    @SuppressWarnings("NullAway") // an empty column is null
    private static void set(Properties properties, String key, String value) {
        if (value != null) {
            properties.setProperty(key, value);
        }
    }
}
