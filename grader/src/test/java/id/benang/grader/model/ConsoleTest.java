package id.benang.grader.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConsoleTest {

    private final List<Entry> entries = new ArrayList<>();

    private void printed(Event.Stream stream, Bytes bytes) {
        entries.add(new Entry(10L * entries.size(), new Moment(0, Instant.EPOCH), new Event.Printed(stream, bytes)));
    }

    private void printed(String text) {
        printed(Event.Stream.OUT, Bytes.utf8(text));
    }

    private Transcript.Console console() {
        return new Transcript("written", LabModule.MODUL_CONTOH, entries).console(Event.Stream.OUT);
    }

    @Test
    void pieces_make_one_text_and_remember_when_they_came() {
        printed("Masukkan ");
        printed("username: ");
        printed(">> ");
        assertThat(console().text()).isEqualTo("Masukkan username: >> ");
        assertThat(console().orderAt(1)).isZero();
        assertThat(console().orderAt("Masukkan ".length())).isZero();
        assertThat(console().orderAt("Masukkan u".length())).isEqualTo(10);
        assertThat(console().orderAt("Masukkan username: ".length())).isEqualTo(10);
        assertThat(console().orderAt("Masukkan username: >> ".length())).isEqualTo(20);
    }

    @Test
    void the_other_stream_is_another_text() {
        printed(Event.Stream.ERR, Bytes.utf8("salah"));
        printed("benar");
        assertThat(console().text()).isEqualTo("benar");
        assertThat(console().orderAt(5)).isEqualTo(10);
        assertThat(console().has("ben")).isTrue();
        assertThat(console().has("salah")).isFalse();
    }

    @Test
    void character_that_is_cut_belongs_to_the_piece_that_completes_it() {
        byte[] text = Bytes.utf8("aé\uD83D\uDE00b").toArray();
        for (byte each : text) {
            printed(Event.Stream.OUT, Bytes.copyOf(new byte[] {each}));
        }
        assertThat(console().text()).isEqualTo("aé\uD83D\uDE00b");
        assertThat(console().orderAt(1)).isZero();
        assertThat(console().orderAt(2)).isEqualTo(20);
        assertThat(console().orderAt(4)).isEqualTo(60);
        assertThat(console().orderAt(5)).isEqualTo(70);
    }

    @Test
    void character_that_is_never_completed_belongs_to_the_last_piece() {
        byte[] text = Bytes.utf8("aé").toArray();
        printed(Event.Stream.OUT, Bytes.copyOf(text, 1));
        printed(Event.Stream.OUT, Bytes.copyOf(Arrays.copyOfRange(text, 1, 2)));
        assertThat(console().text()).isEqualTo("a\uFFFD");
        assertThat(console().orderAt(2)).isEqualTo(10);
    }

    @Test
    void empty_piece_completes_nothing() {
        printed("a");
        printed("");
        printed("b");
        assertThat(console().orderAt(1)).isZero();
        assertThat(console().orderAt(2)).isEqualTo(20);
    }

    @Test
    void nothing_printed_is_an_empty_text_with_no_places() {
        assertThat(console().text()).isEmpty();
        assertThatThrownBy(() -> console().orderAt(1)).isInstanceOf(IndexOutOfBoundsException.class);
    }
}
