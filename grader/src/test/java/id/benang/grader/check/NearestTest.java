package id.benang.grader.check;

import static org.assertj.core.api.Assertions.assertThat;

import id.benang.grader.model.Comparison;
import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {

    @Test
    void most_similar_text_is_taken() {
        List<String> came = List.of("Budi Bergabung!", "Ani bergabung", "Ani: halo");

        assertThat(Nearest.among(came, "Ani Bergabung!")).contains(new Comparison("Ani Bergabung!", "Ani bergabung"));
    }

    @Test
    void text_that_is_not_like_it_is_not_taken() {
        assertThat(Nearest.among(List.of("NICK", "selamat pagi semua"), "Ani Bergabung!"))
                .isEmpty();
        assertThat(Nearest.among(List.of(), "Ani Bergabung!")).isEmpty();
    }

    @Test
    void text_that_came_as_it_was_wanted_is_no_near_miss() {
        assertThat(Nearest.of("NICK", "NICK")).isEmpty();
        assertThat(Nearest.among(List.of("Ani keluar!"), "Ani keluar!")).isEmpty();
    }

    @Test
    void text_of_another_number_is_of_something_else() {
        assertThat(Nearest.among(List.of("Ani: halo #2.", "port 5006 connected"), "Ani: halo #1."))
                .isEmpty();
    }

    @Test
    void screen_is_looked_at_line_by_line() {
        assertThat(Nearest.on("[STARTED] Server dimulai\n[NEW] Client\n", "[STARTED] Server dimulai!"))
                .contains(new Comparison("[STARTED] Server dimulai!", "[STARTED] Server dimulai"));
    }

    @Test
    void endless_texts_are_compared_by_their_beginnings() {
        String endless = "x".repeat(1_000_000);

        assertThat(Nearest.among(List.of(endless), endless + "!")).contains(new Comparison(endless + "!", endless));
    }
}
