package id.benang.grader.check.chat;

import id.benang.grader.check.Judged;
import id.benang.grader.check.WrittenTranscript;
import id.benang.grader.model.LabModule;
import org.junit.jupiter.api.Test;

class SenderOrderTest {

    private static final String[] BOTH = {"Ani", "Budi"};

    private final WrittenTranscript chat =
            WrittenTranscript.of(LabModule.MODUL_CONTOH).joins("Ani").joins("Budi", "Ani");

    private Judged judged() {
        return Judged.by(new SenderOrder(), chat);
    }

    @Test
    void lines_in_the_order_of_their_sending_pass() {
        chat.says("Ani", "satu #1.", BOTH).says("Ani", "dua #2.", BOTH).says("Ani", "tiga #3.", BOTH);
        judged().passes();
    }

    @Test
    void order_among_different_senders_is_free() {
        chat.sends("Ani", "Ani: satu #1.\nAni: dua #2.\n").sends("Budi", "Budi: tiga #3.\n");
        chat.receives("Ani", "Budi: tiga #3.\nAni: satu #1.\nAni: dua #2.\n");
        judged().passes();
    }

    @Test
    void stamps_do_not_hide_the_order() {
        chat.sends("Ani", "Ani: satu #1.\nAni: dua #2.\n");
        chat.receives("Budi", "[15:20:30] Ani: satu #1.\n[15:20:30] Ani: dua #2.\n");
        judged().passes();
    }

    @Test
    void line_that_overtakes_another_of_its_sender_fails() {
        chat.says("Ani", "satu #1.", "Ani").says("Ani", "dua #2.", "Ani").says("Ani", "tiga #3.", "Ani");
        chat.hears("Budi", "Ani: satu #1.").hears("Budi", "Ani: tiga #3.").hears("Budi", "Ani: dua #2.");
        org.assertj.core.api.Assertions.assertThat(judged().failsWith(
                                "Ani mengirim \"Ani: dua #2.\" lebih dulu, baru \"Ani: tiga #3.\". Tetapi Budi"
                                        + " menerimanya terbalik.")
                        .evidence())
                .containsExactly(13L, 15L, 18L, 19L);
    }

    @Test
    void two_lines_that_arrive_in_one_piece_have_an_order_too() {
        chat.sends("Ani", "Ani: satu #1.\nAni: dua #2.\n").receives("Ani", "Ani: dua #2.\nAni: satu #1.\n");
        judged().failsWith("Ani mengirim \"Ani: satu #1.\" lebih dulu, baru \"Ani: dua #2.\". Tetapi Ani menerimanya"
                + " terbalik.");
    }

    @Test
    void lost_line_is_a_matter_for_the_storm() {
        chat.says("Ani", "satu #1.").says("Ani", "dua #2.", BOTH).says("Ani", "tiga #3.", BOTH);
        judged().passes();
    }

    @Test
    void doubled_line_counts_where_it_came_first() {
        chat.says("Ani", "satu #1.", BOTH).says("Ani", "dua #2.", BOTH).hears("Budi", "Ani: satu #1.");
        judged().passes();
    }

    @Test
    void one_line_a_sender_shows_no_order() {
        chat.says("Ani", "satu #1.", BOTH).says("Budi", "dua #2.", BOTH).gaveUp("welcome @ Citra");
        judged().failsWith(
                        "Pemeriksaan ini tidak sampai ke bagiannya, karena ada yang tidak datang. Yang terakhir ditunggu: welcome @ Citra.");
    }
}
