package id.benang.grader.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What {@code docs/how-to-add-a-check.md} shows is what is compiled and run here, to the letter. */
class HowToAddACheckTest {

    private static final Path CHECKOUT = Path.of("..");
    private static final Pattern SHOWN =
            Pattern.compile("(?s)`(grader/src/test/[^`\\n]+)`:\\n\\n```[a-z]+\\n(.*?)```\\n");

    @Test
    void the_document_shows_the_files_as_they_are() throws IOException {
        String document = Files.readString(CHECKOUT.resolve("docs/how-to-add-a-check.md"));
        List<String> files = new ArrayList<>();
        Matcher shown = SHOWN.matcher(document);
        while (shown.find()) {
            files.add(shown.group(1).replaceFirst(".*/", ""));
            assertThat(shown.group(2)).as(shown.group(1)).isEqualTo(Files.readString(CHECKOUT.resolve(shown.group(1))));
        }

        assertThat(files)
                .containsExactly(
                        "NameAsTyped.java",
                        "NameAsTypedTest.java",
                        "texts.properties",
                        "CapitalsInNames.java",
                        "NameAsTypedIT.java");
    }

    @Test
    void the_example_has_a_title_and_a_hint_for_each_failure() {
        assertThat(ExampleTexts.text("name-as-typed.title")).isNotBlank();
        assertThat(List.of("changed", "missing"))
                .allSatisfy(way -> assertThat(ExampleTexts.text("name-as-typed." + way + ".hint"))
                        .contains("Bacaan: "));
    }
}
