package id.benang.grader.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceTextTest {

    @ParameterizedTest
    @CsvSource({
        "UTF-8, '', UTF-8",
        "UTF-8, \uFEFF, UTF-8 BOM",
        "UTF-16BE, \uFEFF, UTF-16BE",
        "UTF-16LE, \uFEFF, UTF-16LE",
        "ISO-8859-1, '', Latin-1"
    })
    void encodings_are_told_apart_and_marks_are_left_out(String charset, String mark, String encoding) {
        byte[] bytes = (mark + "class André {}").getBytes(Charset.forName(charset));

        assertThat(SourceText.decoded(bytes)).isEqualTo(new SourceText("class André {}", encoding));
    }

    @ParameterizedTest
    @CsvSource({"'', UTF-8", "x, UTF-8"})
    void a_file_of_hardly_any_bytes_is_plain(String text, String encoding) {
        assertThat(SourceText.decoded(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(new SourceText(text, encoding));
    }
}
