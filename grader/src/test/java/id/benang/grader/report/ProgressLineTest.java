package id.benang.grader.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.benang.grader.model.LabModule;
import id.benang.grader.model.Student;
import id.benang.grader.model.Texts;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgressLineTest {

    private static final ProgressLine.Running SITI =
            new ProgressLine.Running(SampleGrades.SITI, Optional.of(LabModule.FOLDER_A));

    private final ProgressLine line = new ProgressLine(Texts.english(), TerminalStyle.plain());

    @Test
    void it_says_how_far_the_class_is_and_who_is_being_graded() {
        ProgressLine.Running budi = new ProgressLine.Running(new Student("7", "Budi"), Optional.empty());

        assertThat(text(12, 1, Optional.of(Duration.ofMinutes(14)), List.of(SITI, budi)))
                .isEqualTo("12/40 done, 1 failed to grade, about 14 min left: Siti Rahma folder-a, Budi");
        assertThat(text(0, 0, Optional.empty(), List.of())).isEqualTo("0/40 done");
        assertThat(new ProgressLine(Texts.indonesian(), TerminalStyle.plain())
                        .of(new ProgressLine.State(2, 9, 1, Optional.of(Duration.ofHours(2)), List.of(SITI)))
                        .strip())
                .isEqualTo("2/9 selesai, 1 gagal dinilai, sekitar 2 jam 0 menit lagi: Siti Rahma folder-a");
    }

    @ParameterizedTest
    @CsvSource({
        "0,     about 1 min left",
        "60,    about 1 min left",
        "61,    about 2 min left",
        "3540,  about 59 min left",
        "3541,  about 1 h 0 min left",
        "86399, about 24 h 0 min left"
    })
    void the_time_that_is_left_is_rounded_up(long seconds, String words) {
        assertThat(text(1, 0, Optional.of(Duration.ofSeconds(seconds)), List.of()))
                .isEqualTo("1/40 done, " + words);
    }

    @Test
    void it_always_fills_the_same_width_and_never_the_last_column() {
        ProgressLine.Running chinese = new ProgressLine.Running(new Student("8", "王小明".repeat(9)), Optional.empty());

        for (int people = 0; people < 9; people++) {
            String shown = line.of(new ProgressLine.State(
                    10, 40, 3, Optional.of(Duration.ofDays(9)), Collections.nCopies(people, SITI)));
            assertThat(Columns.of(shown)).isEqualTo(79);
        }
        assertThat(Columns.of(line.of(new ProgressLine.State(1, 2, 0, Optional.empty(), List.of(SITI, chinese, SITI)))))
                .isEqualTo(79);
        assertThat(line.blank()).isBlank().hasSize(79);
    }

    @Test
    void a_name_cannot_move_the_cursor() {
        Student hostile = new Student("9", "\u001b[2J\r\nBudi");

        assertThat(text(0, 0, Optional.empty(), List.of(new ProgressLine.Running(hostile, Optional.empty()))))
                .doesNotContain("\u001b", "\r", "\n")
                .endsWith("Budi");
    }

    private String text(int done, int troubles, Optional<Duration> left, List<ProgressLine.Running> running) {
        return line.of(new ProgressLine.State(done, 40, troubles, left, running))
                .stripTrailing();
    }
}
