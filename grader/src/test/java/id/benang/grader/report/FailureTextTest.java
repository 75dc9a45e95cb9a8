package id.benang.grader.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.benang.grader.model.CheckResult;
import id.benang.grader.model.Diagram;
import id.benang.grader.model.Difference;
import id.benang.grader.model.Feedback;
import id.benang.grader.model.Message;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FailureTextTest {

    private static final int WIDTH = 80;

    private final FailureText failure = new FailureText(new Words(SampleGrades.texts()), WIDTH);

    private static CheckResult differing(Difference difference) {
        Diagram empty = new Diagram(List.of(), List.of(), 0, 0);
        return SampleGrades.failed("leave-reset", 4, "Ani")
                .with(new Feedback(Optional.of(difference), List.of(), empty, empty, new Feedback.Screen("", "")));
    }

    @Test
    void caret_stands_under_the_first_difference() {
        List<String> lines = failure.brief(differing(
                new Difference("Ani keluar", "!", "", Optional.of(Message.of("difference.end-missing", "\"!\"")))));

        assertThat(lines)
                .containsSubsequence(
                        "      Seharusnya:  \"Ani keluar!\"",
                        "      Yang datang: \"Ani keluar\"",
                        "                              ^",
                        "      Yang kurang hanya \"!\" di ujungnya.");
    }

    @Test
    void wide_characters_and_escapes_move_the_caret_with_them() {
        List<String> lines = failure.brief(differing(new Difference("漢\t", "x", "y", Optional.empty())));

        // Two columns for the wide one, two for the escape of the tabulator.
        assertThat(lines)
                .containsSubsequence(
                        "      Seharusnya:  \"漢\\tx\"", "      Yang datang: \"漢\\ty\"", "                        ^");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u001B[2J", "\u0000", "\u202Eabc", "a\r\nb", "<script>"})
    void hostile_text_is_shown_on_one_line_and_not_obeyed(String hostile) {
        List<String> lines = failure.brief(differing(new Difference(hostile, hostile, hostile, Optional.empty())));

        assertThat(lines)
                .allSatisfy(line -> assertThat(line.chars())
                        .noneMatch(Character::isISOControl)
                        .noneMatch(character -> character == '\u202E'));
    }

    @Test
    void endless_texts_stay_within_the_width() {
        String endless = "x".repeat(1_000_000);

        assertThat(failure.brief(differing(new Difference(endless, endless, endless, Optional.empty()))))
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(WIDTH));
    }
}
