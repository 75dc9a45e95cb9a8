package id.benang.grader.model;

import static org.assertj.core.api.Assertions.assertThat;

import id.benang.grader.model.ModuleSettings.Wire;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FramingTest {

    private final List<Entry> entries = new ArrayList<>();

    private void record(Event event) {
        entries.add(new Entry(entries.size(), new Moment(entries.size(), Instant.EPOCH), event));
    }

    private void sends(String who, String text) {
        record(new Event.Sent(who, Bytes.utf8(text)));
    }

    private void receives(String who, String text) {
        record(new Event.Received(who, Bytes.utf8(text)));
    }

    private Transcript raw() {
        return new Transcript("written", LabModule.MODUL_CONTOH, Framing.of(Wire.RAW, entries), entries);
    }

    private static List<String> texts(List<Line> lines) {
        return lines.stream().map(Line::text).toList();
    }

    @Test
    void a_message_gets_a_line_end_where_there_are_lines() {
        assertThat(Framing.framed("halo", Wire.LINE).text()).isEqualTo("halo\n");
        assertThat(Framing.framed("halo", Wire.RAW).text()).isEqualTo("halo");
    }

    @Test
    void where_there_are_lines_only_line_ends_cut() {
        receives("Ani", "NICKNICK\nrest");
        Transcript lines = new Transcript("written", LabModule.MODUL_CONTOH, Framing.of(Wire.LINE, entries), entries);

        assertThat(texts(lines.received("Ani"))).containsExactly("NICKNICK");
        assertThat(lines.unfinished("Ani")).isEqualTo("rest");
    }

    @Test
    void names_that_were_said_come_and_go_and_what_was_said_is_heard() {
        sends("Ani", "Ani");
        sends("Budi", "Budi");
        sends("Budi", "Budi: halo #1.");
        sends("Budi", "tanpa nama");
        receives(
                "Ani",
                "NICKAni Bergabung!Terkoneksi dengan Server!Budi Bergabung!Budi: halo #1.tanpa namaBudi keluar!");

        assertThat(texts(raw().received("Ani")))
                .containsExactly(
                        "NICK",
                        "Ani Bergabung!",
                        "Terkoneksi dengan Server!",
                        "Budi Bergabung!",
                        "Budi: halo #1.",
                        "tanpa nama",
                        "Budi keluar!");
        assertThat(raw().unfinished("Ani")).isEmpty();
    }

    @Test
    void a_second_name_after_a_refusal_is_a_name_too() {
        sends("Ani", "");
        sends("Ani", "Budi");
        sends("Ani", "Ani");
        receives("Ani", "Ani Bergabung!Terkoneksi dengan Server!Ani keluar!");

        assertThat(texts(raw().received("Ani")))
                .containsExactly("Ani Bergabung!", "Terkoneksi dengan Server!", "Ani keluar!");
    }

    @Test
    void each_sending_is_a_message() {
        sends("Ani", "Ani");
        sends("Ani", "Ani: satu");
        sends("Ani", "Ani: dua");
        sends("Budi", "Budi");

        assertThat(texts(raw().sent("Ani"))).containsExactly("Ani", "Ani: satu", "Ani: dua");
        assertThat(raw().sent("Ani").get(2).order()).isEqualTo(2);
    }

    @Test
    void what_is_typed_at_a_client_is_heard_with_the_name_in_front() {
        record(new Event.Typed(Bytes.utf8("Ani\n")));
        record(new Event.Typed(Bytes.utf8("satu\ndua\n")));
        receives("client-1", "AniAni: satuAni: dua");

        assertThat(texts(raw().received("client-1"))).containsExactly("Ani", "Ani: satu", "Ani: dua");
    }

    @Test
    void what_the_operator_types_is_heard_as_it_is() {
        record(new Event.Typed(Bytes.utf8("jawaban satu\n")));
        record(new Event.Typed(Bytes.utf8("jawaban dua\n")));
        receives("Ani", "jawaban duajawaban satu");

        assertThat(texts(raw().received("Ani"))).containsExactly("jawaban dua", "jawaban satu");
    }

    @Test
    void a_part_of_a_record_knows_the_texts_of_the_whole() {
        sends("Ani", "Ani");
        record(new Event.Step("later"));
        receives("Ani", "NICKAni Bergabung!");
        receives("Ani", "NICK");

        assertThat(texts(raw().step("later").received("Ani"))).containsExactly("NICK", "Ani Bergabung!", "NICK");
        assertThat(texts(raw().after(2).received("Ani"))).containsExactly("NICK");
        assertThat(texts(raw().before(3).received("Ani"))).containsExactly("NICK", "Ani Bergabung!");
    }
}
