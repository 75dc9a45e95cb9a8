package id.benang.grader.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TextsTest {

    private static final Pattern KEY = Pattern.compile("\"((?:submission|build)\\.[a-z.-]*[a-z])\"");

    @Test
    void every_key_in_the_code_has_an_indonesian_and_an_english_text() throws IOException {
        Set<String> used = new TreeSet<>();
        for (String folder : List.of("submission", "build")) {
            try (Stream<Path> files = Files.walk(Path.of("src/main/java/id/benang/grader", folder))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Matcher key = KEY.matcher(Files.readString(file));
                    while (key.find()) {
                        used.add(key.group(1));
                    }
                }
            }
        }

        used.removeIf(key -> key.startsWith("build.gradle"));

        assertThat(used).hasSizeGreaterThan(30);
        assertThat(Wording.bundle("texts.properties").keySet()).containsAll(used);
        assertThat(Wording.bundle("texts_en.properties").keySet()).containsAll(used);
    }

    @Test
    void both_languages_have_the_same_keys_and_the_same_gaps() {
        var indonesian = Wording.bundle("texts.properties");
        var english = Wording.bundle("texts_en.properties");

        assertThat(english.keySet()).isEqualTo(indonesian.keySet());
        assertThat(indonesian.keySet())
                .allSatisfy(key ->
                        assertThat(gaps(english.getString(key))).as(key).isEqualTo(gaps(indonesian.getString(key))));
    }

    private static int gaps(String pattern) {
        return new MessageFormat(pattern).getFormatsByArgumentIndex().length;
    }
}
