package id.benang.grader.check.chat;

import id.benang.grader.check.Judged;
import id.benang.grader.check.WrittenTranscript;
import id.benang.grader.model.Event;
import id.benang.grader.model.LabModule;
import org.junit.jupiter.api.Test;

class SameOrderTest {

    private static final String[] BOTH = {"Ani", "Budi"};

    private final WrittenTranscript chat =
            WrittenTranscript.of(LabModule.MODUL_CONTOH).joins("Ani").joins("Budi", "Ani");

    private Judged judged() {
        return Judged.by(new SameOrder(), chat);
    }

    @Test
    void same_order_for_all_passes_whatever_it_is() {
        chat.sends("Ani", "Ani: satu #1.\n").sends("Budi", "Budi: dua #2.\n");
        chat.receives("Ani", "Budi: dua #2.\nAni: satu #1.\n").receives("Budi", "Budi: dua #2.\nAni: satu #1.\n");
        judged().passes();
    }

    @Test
    void different_orders_fail() {
        chat.sends("Ani", "Ani: satu #1.\n").sends("Budi", "Budi: dua #2.\n");
        chat.receives("Ani", "Ani: satu #1.\nBudi: dua #2.\n");
        chat.receives("Budi", "Budi: dua #2.\n").receives("Budi", "Ani: satu #1.\n");
        org.assertj.core.api.Assertions.assertThat(judged().failsWith(
                                "Ani menerima \"Ani: satu #1.\" lebih dulu, baru \"Budi: dua #2.\". Tetapi di"
                                        + " Budi urutannya terbalik.")
                        .evidence())
                .containsExactly(13L, 13L, 14L, 15L);
    }

    @Test
    void orders_that_differ_between_the_later_ones_alone_fail_too() {
        chat.joins("Citra", "Ani", "Budi").sends("Ani", "Ani: satu #1.\n").sends("Budi", "Budi: dua #2.\n");
        chat.receives("Budi", "Ani: satu #1.\nBudi: dua #2.\n").receives("Citra", "Budi: dua #2.\nAni: satu #1.\n");
        judged().failsWith("Budi menerima \"Ani: satu #1.\" lebih dulu, baru \"Budi: dua #2.\". Tetapi di Citra"
                + " urutannya terbalik.");
    }

    @Test
    void joins_and_leaves_are_broadcasts_too() {
        chat.joins("Citra").sends("Ani", "Ani: satu #1.\n").left("Citra", Event.Departure.CLOSE);
        chat.receives("Ani", "Ani: satu #1.\nCitra keluar!\n").receives("Budi", "Citra keluar!\nAni: satu #1.\n");
        judged().failsWith("Ani menerima \"Ani: satu #1.\" lebih dulu, baru \"Citra keluar!\". Tetapi di Budi urutannya"
                + " terbalik.");
    }

    @Test
    void stamps_do_not_hide_the_order() {
        chat.sends("Ani", "Ani: satu #1.\n").sends("Budi", "Budi: dua #2.\n");
        chat.receives("Ani", "[15:20:30] Ani: satu #1.\n[15:20:30] Budi: dua #2.\n");
        chat.receives("Budi", "[15:20:31] Ani: satu #1.\n[15:20:31] Budi: dua #2.\n");
        judged().passes();
    }

    @Test
    void line_that_one_did_not_get_has_no_place_there() {
        chat.says("Ani", "satu #1.", "Ani").says("Budi", "dua #2.", BOTH).says("Ani", "tiga #3.", BOTH);
        judged().passes();
    }

    @Test
    void doubled_line_counts_where_it_came_first() {
        chat.says("Ani", "satu #1.", BOTH).says("Budi", "dua #2.", BOTH).hears("Budi", "Ani: satu #1.");
        judged().passes();
    }

    @Test
    void nobody_shares_two_broadcasts_with_another() {
        WrittenTranscript alone = WrittenTranscript.of(LabModule.MODUL_CONTOH)
                .joins("Ani")
                .says("Ani", "satu #1.", "Ani")
                .joins("Budi", "Ani");
        Judged.by(new SameOrder(), alone.gaveUp("NICK @ Citra"))
                .failsWith(
                        "Pemeriksaan ini tidak sampai ke bagiannya, karena ada yang tidak datang. Yang terakhir ditunggu: NICK @ Citra.");
    }
}
