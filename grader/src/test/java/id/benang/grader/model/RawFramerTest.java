package id.benang.grader.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RawFramerTest {

    private static final Moment EARLY = new Moment(1, Instant.EPOCH);
    private static final Moment LATE = new Moment(2, Instant.EPOCH.plusSeconds(1));

    private final KnownTexts known =
            KnownTexts.of("Ani Bergabung!", "Ani: halo", "Ani: halo semua", "Ani: jam 10:30", "Budi: é");

    private final RawFramer framer = new RawFramer(known);

    private List<String> texts() {
        return framer.lines().stream().map(Line::text).toList();
    }

    private List<String> framed(String... segments) {
        for (String segment : segments) {
            framer.feed(Bytes.utf8(segment), 0, EARLY);
        }
        return texts();
    }

    @Test
    void messages_glued_together_are_told_apart() {
        assertThat(framed("NICKAni Bergabung!Terkoneksi dengan Server!Ani: haloAni: halo"))
                .containsExactly("NICK", "Ani Bergabung!", "Terkoneksi dengan Server!", "Ani: halo", "Ani: halo");
    }

    @Test
    void a_message_in_pieces_is_one_and_belongs_to_the_piece_that_completes_it() {
        framer.feed(Bytes.utf8("NICKAni Berga"), 3, EARLY);
        framer.feed(Bytes.utf8("bung!Ani: jam"), 8, LATE);
        framer.feed(Bytes.utf8(" 10:30"), 9, LATE);

        assertThat(framer.lines())
                .containsExactly(
                        new Line("NICK", 3, EARLY),
                        new Line("Ani Bergabung!", 8, LATE),
                        new Line("Ani: jam 10:30", 9, LATE));
    }

    @Test
    void what_has_come_of_a_message_is_a_piece_until_the_rest_comes() {
        assertThat(framed("NICKAni Berga")).containsExactly("NICK", "Ani Berga");
        assertThat(framed("bung!")).containsExactly("NICK", "Ani Bergabung!");
    }

    @Test
    void of_two_texts_that_begin_alike_the_longer_one_counts() {
        assertThat(framed("Ani: halo semuaAni: halo")).containsExactly("Ani: halo semua", "Ani: halo");
    }

    @Test
    void a_text_that_begins_a_longer_one_becomes_the_longer_one() {
        assertThat(framed("Ani: halo")).containsExactly("Ani: halo");
        assertThat(framed(" sem")).containsExactly("Ani: halo", " sem");
        assertThat(framed("ua")).containsExactly("Ani: halo semua");
        assertThat(framed("Ani: halo sore")).containsExactly("Ani: halo semua", "Ani: halo", " sore");
    }

    @Test
    void what_stands_in_front_of_a_message_belongs_to_it() {
        assertThat(framed("[2026-03-02 15:20:30] Ani Bergabung![15:20:31] Ani: halo(03.20) Ani: halo"))
                .containsExactly("[2026-03-02 15:20:30] Ani Bergabung!", "[15:20:31] Ani: halo", "(03.20) Ani: halo");
        assertThat(framed("NICK2026-03-02 15:20:30 - Ani: haloBudi: Ani: halo  Ani: halo"))
                .endsWith("NICK", "2026-03-02 15:20:30 - Ani: halo", "Budi: Ani: halo", "  Ani: halo");
    }

    @Test
    void a_stamp_in_pieces_belongs_to_the_message_behind_it() {
        assertThat(framed("NICK[15:2")).containsExactly("NICK", "[15:2");
        assertThat(framed("0:30] ")).containsExactly("NICK", "[15:20:30] ");
        assertThat(framed("Ani: halo semua")).containsExactly("NICK", "[15:20:30] Ani: halo semua");
    }

    @Test
    void what_is_no_known_text_stays_a_piece_of_its_own() {
        assertThat(framed("Selamat datang!NICKapa iniAni Bergabung!dan ini"))
                .containsExactly("Selamat datang!", "NICK", "apa ini", "Ani Bergabung!", "dan ini");
        assertThat(framed("?[15:20:30] Ani: halo semua")).endsWith("dan ini?", "[15:20:30] Ani: halo semua");
    }

    @Test
    void a_line_end_ends_a_message_and_is_dropped() {
        assertThat(framed("NICK\nAni Bergabung!\r\napa ini\r\n\nAni: halo semua\n"))
                .containsExactly("NICK", "Ani Bergabung!", "apa ini", "Ani: halo semua");
    }

    @Test
    void a_character_in_two_pieces_stays_whole() {
        byte[] bytes = Bytes.utf8("Budi: é").toArray();
        framer.feed(Bytes.copyOf(bytes, bytes.length - 1), 1, EARLY);
        framer.feed(Bytes.copyOf(new byte[] {bytes[bytes.length - 1]}), 2, LATE);

        assertThat(framer.lines()).containsExactly(new Line("Budi: é", 2, LATE));
    }

    @Test
    void a_text_that_becomes_known_later_is_found_when_it_comes() {
        assertThat(framed("NICK")).containsExactly("NICK");
        known.learnFrom(new Event.Sent("Citra", Bytes.utf8("Citra")));
        assertThat(framed("Citra Bergabung!Terkoneksi dengan Server!"))
                .containsExactly("NICK", "Citra Bergabung!", "Terkoneksi dengan Server!");
    }

    @Test
    void a_flood_of_nothing_known_is_cut_and_kept() {
        String flood = "x".repeat(40_000);

        assertThat(String.join("", framed(flood))).isEqualTo(flood);
        assertThat(framed("NICK")).hasSize(4).endsWith("NICK");
    }

    @Test
    void sightings_only_grow_and_show_each_message_whole_in_the_end() {
        framed("NICKAni Ber", "ga", "bung!", "Ani: halo", " semua", "NICK");

        assertThat(framer.sightings())
                .extracting(Line::text)
                .containsExactly(
                        "NICK", "Ani Ber", "Ani Berga", "Ani Bergabung!", "Ani: halo", "Ani: halo semua", "NICK");
    }

    @Test
    void of_a_long_unknown_text_that_may_go_on_the_end_is_seen_and_then_all() {
        String text = "x".repeat(240);
        framed(text, "y", "NICK");

        assertThat(framer.sightings())
                .extracting(Line::text)
                .containsExactly(text, "x".repeat(239) + "y", text + "y", "NICK");
    }

    @Test
    void nothing_is_pending() {
        assertThat(framed("Ani Berga")).isNotEmpty();
        assertThat(framer.pending()).isEmpty();
    }

    @Test
    void where_the_stream_was_cut_on_its_way_changes_nothing() {
        List<String> parts = List.of(
                "NICK", "Ani Bergabung!", "Ani: halo", "Ani: halo semua", "Ani: hal", "[10:30] ", "x", "\n", "é");
        Random random = new Random(4);
        for (int round = 0; round < 500; round++) {
            StringBuilder stream = new StringBuilder();
            random.ints(12, 0, parts.size()).forEach(part -> stream.append(parts.get(part)));
            RawFramer whole = new RawFramer(known);
            whole.feed(Bytes.utf8(stream.toString()), 0, EARLY);
            RawFramer cut = new RawFramer(known);
            int from = 0;
            while (from < stream.length()) {
                int to = Math.min(stream.length(), from + 1 + random.nextInt(5));
                cut.feed(Bytes.utf8(stream.substring(from, to)), 0, EARLY);
                from = to;
            }

            assertThat(cut.lines()).as(stream.toString()).isEqualTo(whole.lines());
        }
    }
}
