package id.benang.grader.explain;

import static org.assertj.core.api.Assertions.assertThat;

import id.benang.grader.model.Comparison;
import id.benang.grader.model.Difference;
import id.benang.grader.model.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DifferenceExplanationTest {

    private static Difference difference(String wanted, String came) {
        return DifferenceExplanation.of(new Comparison(wanted, came));
    }

    @Test
    void both_are_cut_at_the_first_difference() {
        Difference difference = difference("Ani keluar!", "Ani Keluar");

        assertThat(difference.same()).isEqualTo("Ani ");
        assertThat(difference.wanted()).isEqualTo("keluar!");
        assertThat(difference.came()).isEqualTo("Keluar");
    }

    @Test
    void of_long_texts_only_what_is_around_the_difference_is_shown() {
        String long1 = "a".repeat(500) + "b" + "c".repeat(500);
        String long2 = "a".repeat(500) + "d" + "c".repeat(500);

        Difference difference = difference(long1, long2);

        assertThat(difference.same()).hasSize(25).startsWith("…a");
        assertThat(difference.wanted()).hasSize(25).startsWith("bc").endsWith("c…");
        assertThat(difference.came()).hasSize(25).startsWith("dc").endsWith("c…");
    }

    @Test
    void character_of_two_units_is_not_cut_in_half() {
        Difference difference = difference("halo 🙂", "halo 🙃");

        assertThat(difference.same()).isEqualTo("halo ");
        assertThat(difference.wanted()).isEqualTo("🙂");
        assertThat(difference.came()).isEqualTo("🙃");
    }

    @ParameterizedTest
    @CsvSource({
        "Ani keluar!, Ani keluar, difference.end-missing",
        "Ani keluar!, Ani keluar!!, difference.end-added",
        "Ani: halo, Ani: Ani: halo, difference.front-added",
        "Ani: halo, halo, difference.front-missing",
        "NICK, nick, difference.case",
        "Ani: halo, Ani:halo, difference.blanks",
        "Daftar: Ani Budi, 'Daftar, Ani, Budi', difference.punctuation",
        "Ani: café ñ, Ani: caf? ??, difference.charset",
        "Ani: halo, Budi: halo, difference.at",
        "Ani: halo, '', difference.empty",
    })
    void kind_of_difference_is_named(String wanted, String came, String kind) {
        assertThat(difference(wanted, came).kind()).map(Message::key).contains(kind);
    }

    @Test
    void carriage_return_at_the_end_is_named() {
        assertThat(difference("exit", "exit\r").kind()).contains(Message.of("difference.carriage-return"));
    }

    @Test
    void what_is_missing_or_too_much_is_quoted() {
        assertThat(difference("Ani keluar!", "Ani keluar").kind())
                .contains(Message.of("difference.end-missing", "\"!\""));
        assertThat(difference("halo", "[x] halo").kind()).contains(Message.of("difference.front-added", "\"[x] \""));
    }
}
