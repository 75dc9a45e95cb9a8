package id.benang.grader.check.chat;

import id.benang.grader.check.Judged;
import id.benang.grader.check.WrittenTranscript;
import id.benang.grader.model.Event.Departure;
import id.benang.grader.model.LabModule;
import org.junit.jupiter.api.Test;

class LeaveAnnouncedTest {

    private final WrittenTranscript chat = WrittenTranscript.of(LabModule.MODUL_CONTOH)
            .joins("Ani")
            .joins("Budi", "Ani")
            .joins("Citra", "Ani", "Budi");

    private Judged closing() {
        return Judged.by(new LeaveAnnounced("leave-close", Departure.CLOSE), chat);
    }

    private Judged resetting() {
        return Judged.by(new LeaveAnnounced("leave-reset", Departure.RESET), chat);
    }

    @Test
    void leavers_are_announced_one_after_the_other() {
        chat.leaves("Citra", Departure.CLOSE, "Ani", "Budi").says("Ani", "pagar #1.", "Ani", "Budi");
        chat.leaves("Budi", Departure.CLOSE, "Ani").says("Ani", "pagar #2.", "Ani");
        chat.left("Ani", Departure.CLOSE);
        closing().passes();
    }

    @Test
    void leaver_by_reset_is_announced_and_the_others_chat_on() {
        chat.leaves("Citra", Departure.RESET, "Ani", "Budi").joins("Gita", "Ani", "Budi");
        chat.says("Gita", "pagar #1.", "Ani", "Budi", "Gita");
        resetting().passes();
    }

    @Test
    void notice_with_a_stamp_of_the_wrong_shape_passes() {
        chat.stamped("HH.mm' | '").leaves("Citra", Departure.CLOSE, "Ani", "Budi");
        closing().passes();
    }

    @Test
    void late_notice_of_somebody_from_before_is_no_matter() {
        chat.hears("Ani", "Zaki keluar!")
                .leaves("Citra", Departure.CLOSE, "Ani", "Budi")
                .hears("Budi", "Zaki keluar!");
        closing().passes();
    }

    @Test
    void one_who_goes_at_the_same_time_may_or_may_not_hear() {
        chat.left("Citra", Departure.CLOSE).left("Budi", Departure.CLOSE);
        chat.hears("Ani", "Citra keluar!").hears("Ani", "Budi keluar!");
        closing().passes();
    }

    @Test
    void all_who_go_at_once_show_nothing() {
        chat.gaveUp("line @ Ani")
                .left("Ani", Departure.CLOSE)
                .left("Budi", Departure.CLOSE)
                .left("Citra", Departure.CLOSE);
        closing()
                .failsWith(
                        "Pemeriksaan ini tidak sampai ke bagiannya, karena ada yang tidak datang. Yang terakhir ditunggu: line"
                                + " @ Ani.");
    }

    @Test
    void other_ways_to_leave_are_other_checks_matter() {
        chat.leaves("Citra", Departure.CLOSE, "Ani", "Budi");
        resetting()
                .failsWith(
                        "Pemeriksaan ini tidak sampai ke bagiannya, karena ada yang tidak datang. Yang terakhir ditunggu:"
                                + " –.");
    }

    @Test
    void one_who_never_gave_a_name_is_never_announced() {
        chat.connected("(diam)").left("(diam)", Departure.RESET).gaveUp("line");
        resetting()
                .failsWith(
                        "Pemeriksaan ini tidak sampai ke bagiannya, karena ada yang tidak datang. Yang terakhir ditunggu:"
                                + " line.");
    }

    @Test
    void missing_notice_after_closing() {
        chat.leaves("Citra", Departure.CLOSE, "Ani")
                .gaveUp("leave of Citra @ Budi")
                .left("Budi", Departure.CLOSE);
        closing().failsWith("Citra menutup koneksinya, tetapi Budi tidak menerima \"Citra keluar!\".");
    }

    @Test
    void missing_notice_after_a_reset() {
        chat.left("Citra", Departure.RESET).gaveUp("leave of Citra @ Ani, Budi");
        resetting().failsWith("Koneksi Citra putus tiba-tiba (RST), tetapi Ani tidak menerima \"Citra keluar!\".");
    }

    @Test
    void missing_notice_is_not_taken_for_the_right_notice_of_the_next_who_leaves() {
        chat.left("Citra", Departure.CLOSE).gaveUp("leave of Citra @ Ani, Budi");
        chat.leaves("Budi", Departure.CLOSE, "Ani");
        closing().failsWith("Citra menutup koneksinya, tetapi Ani tidak menerima \"Citra keluar!\".");
    }

    @Test
    void near_miss_is_named() {
        chat.leaves("Citra", Departure.CLOSE).hears("Ani", "Citra Keluar!");
        closing().failsWith("Ani seharusnya menerima \"Citra keluar!\", tetapi yang datang \"Citra Keluar!\".");
    }

    @Test
    void leaver_is_announced_under_a_wrong_name() {
        chat.left("Citra", Departure.CLOSE)
                .hears("Ani", "Budi keluar!")
                .hears("Budi", "Budi keluar!")
                .gaveUp("leave");
        chat.left("Budi", Departure.CLOSE).hears("Ani", "Ani keluar!").gaveUp("leave");
        closing()
                .failsWith(
                        "Citra yang pergi, jadi seharusnya \"Citra keluar!\", tetapi yang datang \"Budi keluar!\": nama"
                                + " yang salah.");
    }

    @Test
    void name_that_is_told_again_when_somebody_else_leaves_is_that_ones_wrong_name() {
        chat.leaves("Citra", Departure.CLOSE, "Ani", "Budi");
        chat.left("Budi", Departure.CLOSE).hears("Ani", "Citra keluar!").gaveUp("leave");
        closing()
                .failsWith(
                        "Budi yang pergi, jadi seharusnya \"Budi keluar!\", tetapi yang datang \"Citra keluar!\": nama"
                                + " yang salah.");
    }

    @Test
    void leaver_is_announced_under_no_name() {
        chat.left("Citra", Departure.CLOSE).hears("Ani", "[15:20] null keluar!").gaveUp("leave");
        closing()
                .failsWith("Citra yang pergi, jadi seharusnya \"Citra keluar!\", tetapi yang datang \"[15:20] null"
                        + " keluar!\": nama yang salah.");
    }

    @Test
    void doubled_notice_is_counted_to_the_very_end() {
        chat.leaves("Citra", Departure.CLOSE, "Ani", "Budi").says("Ani", "pagar #1.", "Ani", "Budi");
        chat.hears("Budi", "Citra keluar!");
        closing().failsWith("Citra pergi satu kali, tetapi Budi menerima \"Citra keluar!\" sebanyak 2 kali.");
    }

    @Test
    void notice_before_the_leaving_is_too_early() {
        chat.hears("Ani", "Citra keluar!").left("Citra", Departure.CLOSE);
        closing().failsWith("Ani menerima \"Citra keluar!\" sebelum Citra pergi.");
    }

    @Test
    void one_who_is_still_here_is_announced_besides_the_leaver() {
        chat.leaves("Citra", Departure.RESET, "Ani", "Budi")
                .hears("Budi", "Ani keluar!")
                .left("Ani", Departure.CLOSE);
        resetting().failsWith("Budi menerima \"Ani keluar!\" sebelum Ani pergi.");
    }

    @Test
    void those_who_stayed_are_hurt() {
        chat.leaves("Citra", Departure.RESET, "Ani", "Budi").says("Ani", "pagar #1.", "Ani");
        resetting().failsWith("Setelah Citra pergi, pesan \"Ani: pagar #1.\" tidak sampai lagi ke Budi.");
    }

    @Test
    void what_was_said_before_is_the_broadcasts_matter() {
        chat.says("Ani", "halo #1.", "Ani").leaves("Citra", Departure.RESET, "Ani", "Budi");
        resetting().passes();
    }

    @Test
    void line_said_while_the_next_one_leaves_may_be_lost_to_him() {
        chat.leaves("Citra", Departure.RESET, "Ani", "Budi")
                .sends("Ani", "Ani: pagar #1.\n")
                .left("Budi", Departure.CLOSE);
        chat.hears("Ani", "Ani: pagar #1.");
        resetting().passes();
    }

    @Test
    void one_alone_who_hears_of_its_own_leaving_shows_nothing() {
        WrittenTranscript alone =
                WrittenTranscript.of(LabModule.MODUL_CONTOH).joins("Ani").leaves("Ani", Departure.HALF_CLOSE, "Ani");
        Judged.by(new LeaveAnnounced("leave-half-close", Departure.HALF_CLOSE), alone)
                .failsWith(
                        "Pemeriksaan ini tidak sampai ke bagiannya, karena ada yang tidak datang. Yang terakhir ditunggu: –.");
    }
}
