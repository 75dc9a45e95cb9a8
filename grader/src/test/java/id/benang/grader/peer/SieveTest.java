package id.benang.grader.peer;

import static org.assertj.core.api.Assertions.assertThat;

import id.benang.grader.model.Bytes;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class SieveTest {

    private final Sieve sieve = new Sieve(Optional.of("banjir"));

    @Test
    void lines_of_the_flood_are_held_back_however_they_are_cut() {
        assertThat(sieve.pass(Bytes.utf8("Ani: halo\nAni: ban")).text()).isEqualTo("Ani: halo\n");
        assertThat(sieve.pass(Bytes.utf8("jir\nBudi")).text()).isEmpty();
        assertThat(sieve.pass(Bytes.utf8(": hai\nsisa")).text()).isEqualTo("Budi: hai\n");
        assertThat(sieve.rest().text()).isEqualTo("sisa");
        assertThat(sieve.skimmed()).isEmpty();
    }

    @Test
    void long_flood_is_told_in_pieces() {
        Bytes line = Bytes.utf8("banjir" + "-".repeat(128 * 1024) + "\n");
        sieve.pass(line);
        assertThat(sieve.skimmed()).isEqualTo(OptionalLong.of(line.length()));
        assertThat(sieve.skimmed()).isEmpty();
    }

    @Test
    void without_a_text_everything_goes_through_as_it_comes() {
        Sieve open = new Sieve(Optional.empty());
        assertThat(open.pass(Bytes.utf8("banjir tanpa akhir")).text()).isEqualTo("banjir tanpa akhir");
        assertThat(open.rest().length()).isZero();
    }
}
