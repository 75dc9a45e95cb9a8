package id.benang.grader.check.chat;

import static org.assertj.core.api.Assertions.assertThat;

import id.benang.grader.check.Judged;
import id.benang.grader.check.WrittenTranscript;
import id.benang.grader.model.Bytes;
import id.benang.grader.model.Event;
import id.benang.grader.model.LabModule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BroadcastTest {

    private static final String[] BOTH = {"Ani", "Budi"};

    private final WrittenTranscript chat =
            WrittenTranscript.of(LabModule.MODUL_CONTOH).joins("Ani").joins("Budi", "Ani");

    private Judged judged() {
        return Judged.by(new Broadcast(), chat);
    }

    @Test
    void message_to_everybody_once_passes() {
        chat.says("Ani", "halo semua #1.", BOTH).says("Budi", "a: b: c #2.", BOTH);
        judged().passes();
    }

    @Test
    void leading_blanks_and_no_name_pass_as_they_are() {
        chat.sends("Ani", "   baris tanpa nama\n")
                .hears("Ani", "   baris tanpa nama")
                .hears("Budi", "   baris tanpa nama");
        judged().passes();
    }

    @Test
    void line_in_two_pieces_cut_within_a_character_passes() {
        byte[] line = Bytes.utf8("Ani: é #1.\n").toArray();
        chat.sends("Ani", "Ani: é #1.\n").hears("Ani", "Ani: é #1.");
        chat.receives("Budi", Bytes.copyOf(line, 6));
        chat.receives("Budi", Bytes.copyOf(java.util.Arrays.copyOfRange(line, 6, line.length)));
        judged().passes();
    }

    @Test
    void line_that_everybody_gets_altered_fails_though_all_have_left_since() {
        chat.sends("Ani", "Ani: halo #1.\n").hears("Ani", "Ani: Ani: halo #1.").hears("Budi", "Ani: Ani: halo #1.");
        chat.sends("Ani", "Ani: pagar #2.\n")
                .hears("Ani", "Ani: Ani: pagar #2.")
                .hears("Budi", "Ani: Ani: pagar #2.");
        chat.left("Budi", Event.Departure.CLOSE).left("Ani", Event.Departure.CLOSE);
        judged().failsWith("Ani seharusnya menerima \"Ani: halo #1.\", tetapi yang datang \"Ani: Ani: halo #1.\".");
    }

    @Test
    void two_lines_in_one_piece_pass() {
        chat.says("Ani", "satu #1.", "Ani").says("Ani", "dua #2.", "Ani");
        chat.receives("Budi", "Ani: satu #1.\r\nAni: dua #2.\n");
        judged().passes();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[2026-03-02 15:20:30] ",
                "[15:20:30]",
                "[15:20] - ",
                "(15:20:30) ",
                "<15:20:30> ",
                "{15:20:30} ",
                "15:20:30 ",
                "2026-03-02 15:20:30 | ",
                "2026-03-02T15:20:30.123456789 ",
                "2026-03-02T15:20:30.123+07:00[Asia/Jakarta] ",
                "[2026-03-02T15:20:30.123456+07:00[Asia/Jakarta]] ",
                "[2026-03-02] [15:20:30] ",
                "[2026-03-02] 15:20:30 ",
                "[Mon Mar 02 15:20:30 WIB 2026]: ",
                "Mon Mar 02 15:20:30 WIB 2026 ",
                "3/2/26, 3:20 PM ",
                "[null] ",
                "[HH:mm:ss] ",
            })
    void stamp_of_any_shape_is_a_matter_for_the_stamp_checks(String stamp) {
        chat.stampedBy(moment -> stamp).says("Ani", "12345 67890 #1.", BOTH).says("Ani", "jam 10:30:00, ya? #2.", BOTH);
        chat.sends("Ani", "  baris tanpa nama\n")
                .hears("Ani", "  baris tanpa nama")
                .hears("Budi", "  baris tanpa nama");
        judged().passes();
    }

    @Test
    void newcomer_whose_welcome_comes_while_somebody_speaks_may_or_may_not_hear() {
        chat.names("Citra").says("Ani", "halo #1.", BOTH).receives("Citra", "Terkoneksi dengan Server!\n");
        judged().passes();
    }

    @Test
    void leaver_who_goes_while_somebody_speaks_may_or_may_not_hear() {
        chat.sends("Ani", "Ani: halo #1.\n").left("Budi", Event.Departure.RESET).hears("Ani", "Ani: halo #1.");
        judged().passes();
    }

    @Test
    void leaver_who_passed_a_fence_of_the_same_sender_must_have_heard() {
        chat.says("Ani", "halo #1.", "Ani").says("Ani", "pagar #2.", BOTH).left("Budi", Event.Departure.CLOSE);
        judged().failsWith("Ani mengirim \"Ani: halo #1.\", tetapi pesan itu tidak sampai ke: Budi.");
    }

    @Test
    void fence_of_another_sender_says_nothing() {
        chat.says("Ani", "halo #1.", "Ani").says("Budi", "pagar #2.", BOTH).left("Budi", Event.Departure.CLOSE);
        judged().passes();
    }

    @Test
    void leaver_who_waited_in_vain_must_have_heard() {
        chat.says("Ani", "halo #1.", "Ani").gaveUp("line @ Budi").left("Budi", Event.Departure.CLOSE);
        judged().failsWith("Ani mengirim \"Ani: halo #1.\", tetapi pesan itu tidak sampai ke: Budi.");
    }

    @Test
    void lost_message_names_all_who_miss_it() {
        chat.says("Ani", "halo #1.");
        judged().failsWith("Ani mengirim \"Ani: halo #1.\", tetapi pesan itu tidak sampai ke: Ani, Budi.");
    }

    @Test
    void message_that_all_but_the_sender_hear_is_told_so() {
        chat.says("Ani", "halo #1.", "Budi");
        judged().failsWith("Ani mengirim \"Ani: halo #1.\"; semua orang lain menerimanya, tetapi Ani sendiri tidak.");
    }

    @Test
    void sender_alone_with_nobody_else_to_hear_it_has_lost_it() {
        WrittenTranscript alone =
                WrittenTranscript.of(LabModule.MODUL_CONTOH).joins("Ani").says("Ani", "halo #1.");
        Judged.by(new Broadcast(), alone)
                .failsWith("Ani mengirim \"Ani: halo #1.\", tetapi pesan itu tidak sampai ke: Ani.");
    }

    @Test
    void message_for_all_but_one_other_is_lost_not_kept_from_its_sender() {
        chat.says("Ani", "halo #1.", "Ani");
        judged().failsWith("Ani mengirim \"Ani: halo #1.\", tetapi pesan itu tidak sampai ke: Budi.");
    }

    @Test
    void server_that_puts_the_name_in_front_alters() {
        chat.sends("Ani", "Ani: halo #1.\n").hears("Ani", "Ani: Ani: halo #1.").hears("Budi", "Ani: Ani: halo #1.");
        judged().failsWith("Ani seharusnya menerima \"Ani: halo #1.\", tetapi yang datang \"Ani: Ani: halo #1.\".");
    }

    @Test
    void server_that_puts_the_name_behind_a_stamp_alters() {
        chat.sends("Ani", "Ani: halo #1.\n").hears("Ani", "[15:20:30] [Ani] Ani: halo #1.");
        judged().failsWith(
                        "Ani seharusnya menerima \"Ani: halo #1.\", tetapi yang datang \"[15:20:30] [Ani] Ani: halo #1.\".");
    }

    @Test
    void server_that_takes_the_name_away_alters() {
        chat.sends("Ani", "Ani: halo semua #1.\n").hears("Ani", "halo semua #1.");
        judged().failsWith("Ani seharusnya menerima \"Ani: halo semua #1.\", tetapi yang datang \"halo semua #1.\".");
    }

    @Test
    void server_that_trims_alters() {
        chat.sends("Ani", "   baris\n").hears("Ani", "baris").hears("Budi", "baris");
        judged().failsWith("Ani seharusnya menerima \"   baris\", tetapi yang datang \"baris\".");
    }

    @Test
    void server_that_merges_two_lines_alters() {
        chat.sends("Ani", "Ani: 10:30 #1.\nAni: 12:45 #2.\n")
                .hears("Ani", "Ani: 10:30 #1.")
                .hears("Ani", "Ani: 12:45 #2.");
        chat.hears("Budi", "Ani: 10:30 #1.Ani: 12:45 #2.");
        judged().failsWith("Budi seharusnya menerima \"Ani: 10:30 #1.\", tetapi yang datang \"Ani: 10:30 #1.Ani: 12:45"
                + " #2.\".");
    }

    @Test
    void doubled_message_is_counted_to_the_very_end() {
        chat.says("Ani", "halo #1.", BOTH).says("Ani", "pagar #2.", BOTH).hears("Budi", "Ani: halo #1.");
        judged().failsWith("Pesan \"Ani: halo #1.\" sampai ke Budi sebanyak 2 kali, padahal seharusnya satu kali.");
    }

    @Test
    void doubling_shows_what_was_sent_and_both_arrivals() {
        chat.says("Ani", "halo #1.", BOTH).hears("Ani", "Ani: halo #1.");
        assertThat(judged().failsWith("Pesan \"Ani: halo #1.\" sampai ke Ani sebanyak 2 kali, padahal seharusnya satu"
                                + " kali.")
                        .evidence())
                .containsExactly(11L, 12L, 14L);
    }

    @Test
    void nobody_ever_spoke() {
        chat.gaveUp("join of Budi @ Ani");
        judged().failsWith(
                        "Pemeriksaan ini tidak sampai ke bagiannya, karena ada yang tidak datang. Yang terakhir ditunggu: join"
                                + " of Budi @ Ani.");
    }

    @Test
    void leaver_to_whom_the_fence_was_on_its_way_too_may_or_may_not_have_heard() {
        chat.says("Ani", "halo #1.", "Ani").says("Ani", "pagar #2.", "Ani").left("Budi", Event.Departure.CLOSE);
        judged().passes();
    }
}
