package id.benang.grader.check.chat;

import static org.assertj.core.api.Assertions.assertThat;

import id.benang.grader.model.Line;
import id.benang.grader.model.Moment;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HearingTest {

    private static Hearing of(String... lines) {
        return new Hearing(Stream.of(lines)
                .map(text -> Heard.of(new Line(text, 0, new Moment(0, Instant.EPOCH))))
                .toList());
    }

    @Test
    void finds_all_places_of_a_text_oldest_first_stamped_or_not() {
        Hearing hearing = of("[12:00:00] Ani: a", "Ani: b", "Ani: a", "x Ani: a", "[11:00:00] Ani: a");
        assertThat(hearing.places("Ani: a")).containsExactly(0, 2, 4);
        assertThat(hearing.all("Ani: a"))
                .extracting(heard -> heard.line().text())
                .containsExactly("[12:00:00] Ani: a", "Ani: a", "[11:00:00] Ani: a");
    }

    @Test
    void text_that_ends_like_others_is_told_apart() {
        Hearing hearing = of("Ani: #1.", "Ani: #11.", "Ani: #21.");
        assertThat(hearing.places("Ani: #1.")).containsExactly(0);
        assertThat(hearing.places("Ani: #31.")).isEmpty();
        assertThat(hearing.places("Budi: #1.")).isEmpty();
    }

    @Test
    void empty_text_is_a_text() {
        assertThat(of("", "a", "").places("")).containsExactly(0, 2);
        assertThat(of().places("")).isEmpty();
    }
}
