package id.benang.grader.peer;

import static org.assertj.core.api.Assertions.assertThat;

import id.benang.grader.model.Bytes;
import id.benang.grader.model.ModuleSettings.Wire;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class SieveTest {

    private final Sieve sieve = new Sieve(Optional.of("banjir"), Wire.LINE);

    @Test
    void lines_of_the_flood_are_held_back_however_they_are_cut() {
        assertThat(sieve.pass(Bytes.utf8("Ani: halo\nAni: ban")).text()).isEqualTo("Ani: halo\n");
        assertThat(sieve.pass(Bytes.utf8("jir\nBudi")).text()).isEmpty();
        assertThat(sieve.pass(Bytes.utf8(": hai\nsisa")).text()).isEqualTo("Budi: hai\n");
        assertThat(sieve.rest().text()).isEqualTo("sisa");
        assertThat(sieve.skimmed()).isEmpty();
    }

    @Test
    void without_lines_the_text_itself_is_held_back_however_it_is_cut() {
        Sieve raw = new Sieve(Optional.of("banjir"), Wire.RAW);
        assertThat(raw.pass(Bytes.utf8("Ani: halobanj")).text()).isEqualTo("Ani: halo");
        assertThat(raw.pass(Bytes.utf8("irbanjirBudi: hai.")).text()).isEqualTo("Budi: hai.");
        assertThat(raw.pass(Bytes.utf8("ban")).text()).isEmpty();
        assertThat(raw.pass(Bytes.utf8("gun.")).text()).isEqualTo("bangun.");
        assertThat(raw.pass(Bytes.utf8("bababanjirba")).text()).isEqualTo("baba");
        assertThat(raw.rest().text()).isEqualTo("ba");
    }

    @Test
    void long_flood_without_lines_is_told_too() {
        Sieve raw = new Sieve(Optional.of("banjir"), Wire.RAW);
        raw.pass(Bytes.utf8("banjir".repeat(22_000)));
        assertThat(raw.skimmed()).isEqualTo(OptionalLong.of(132_000));
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
        Sieve open = new Sieve(Optional.empty(), Wire.LINE);
        assertThat(open.pass(Bytes.utf8("banjir tanpa akhir")).text()).isEqualTo("banjir tanpa akhir");
        assertThat(open.rest().length()).isZero();
    }
}
