package id.benang.grader.check.chat;

import static org.assertj.core.api.Assertions.assertThat;

import id.benang.grader.model.Line;
import id.benang.grader.model.Moment;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeardTest {

    private static final Moment MOMENT = new Moment(5, Instant.EPOCH);

    private static Heard heard(String text) {
        return Heard.of(new Line(text, 7, MOMENT));
    }

    @Test
    void stamp_is_taken_off_with_the_blank_behind_it() {
        Heard heard = heard("[15:20:30] Ani: halo");
        assertThat(heard.stamp()).isEqualTo("[15:20:30] ");
        assertThat(heard.text()).isEqualTo("Ani: halo");
        assertThat(heard.order()).isEqualTo(7);
        assertThat(heard.at()).isEqualTo(MOMENT);
    }

    @Test
    void line_without_a_stamp_is_all_text() {
        assertThat(heard("Ani: jam 10:30")).returns("", Heard::stamp).returns("Ani: jam 10:30", Heard::text);
    }

    @Test
    void text_that_begins_like_a_stamp_is_still_that_text() {
        Heard heard = heard("[15:20:30] 12345 67890");
        assertThat(heard.as("12345 67890").stamp()).isEqualTo("[15:20:30] ");
        assertThat(heard.as("[15:20:30] 12345 67890").stamp()).isEmpty();
        assertThat(heard.says("67890")).isTrue();
    }

    @Test
    void blanks_of_the_text_are_not_taken_for_the_stamps() {
        assertThat(heard("[15:20:30]   dua").as("  dua")).returns("[15:20:30] ", Heard::stamp);
        assertThat(heard("[15:20:30] dua").says("  dua")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "Ani: 10:30 #1.Ani: dua, Ani: dua",
        "Ani: Ani: dua, Ani: dua",
        "[15:20:30] [Ani] Ani: dua, Ani: dua",
        "tes Ani: dua, Ani: dua",
        "12 Ani: dua, Ani: dua",
        "[15:20:30] Ani: dua!, Ani: dua",
    })
    void anything_but_a_stamp_in_front_makes_another_line(String came, String wanted) {
        assertThat(heard(came).says(wanted)).isFalse();
        assertThat(heard(came).as(wanted)).isEqualTo(heard(came));
    }
}
