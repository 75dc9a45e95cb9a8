package id.benang.grader.check.chat;

import id.benang.grader.check.Judged;
import id.benang.grader.check.WrittenTranscript;
import id.benang.grader.model.Event;
import id.benang.grader.model.LabModule;
import org.junit.jupiter.api.Test;

class JoinAnnouncedTest {

    private final WrittenTranscript chat = WrittenTranscript.of(LabModule.MODUL_CONTOH);

    private Judged judged() {
        return Judged.by(new JoinAnnounced(), chat);
    }

    @Test
    void everybody_who_is_in_hears_of_each_join_once() {
        chat.joins("Ani").joins("Budi", "Ani").joins("Citra", "Ani", "Budi");
        judged().passes();
    }

    @Test
    void stamp_of_the_wrong_shape_is_no_matter() {
        chat.stamped("'('d/M/yy, h:mm:ss a')' ").joins("Ani").joins("Budi", "Ani");
        judged().passes();
    }

    @Test
    void one_who_comes_in_at_the_same_time_may_or_may_not_hear() {
        chat.names("Ani").names("Budi");
        chat.hears("Ani", "Ani Bergabung!")
                .hears("Budi", "Ani Bergabung!")
                .receives("Ani", "Terkoneksi dengan Server!\n");
        chat.hears("Budi", "Budi Bergabung!").receives("Budi", "Terkoneksi dengan Server!\n");
        judged().passes();
    }

    @Test
    void one_who_leaves_meanwhile_may_or_may_not_hear() {
        chat.joins("Ani").joins("Budi", "Ani").names("Citra").left("Budi", Event.Departure.CLOSE);
        chat.hears("Ani", "Citra Bergabung!").hears("Citra", "Citra Bergabung!");
        chat.receives("Citra", "Terkoneksi dengan Server!\n");
        judged().passes();
    }

    @Test
    void one_who_left_only_after_a_long_wait_must_have_heard() {
        chat.joins("Ani").joins("Budi", "Ani").joins("Citra", "Ani");
        chat.gaveUp("join of Citra @ Budi").left("Budi", Event.Departure.CLOSE);
        judged().failsWith("Budi tidak diberi tahu \"Citra Bergabung!\". Yang diterimanya sejak itu: –.");
    }

    @Test
    void missing_notice_is_told_with_what_came_in_its_place() {
        chat.joins("Ani").joins("Budi").hears("Ani", "Budi: halo");
        judged().failsWith("Ani tidak diberi tahu \"Budi Bergabung!\". Yang diterimanya sejak itu: \"Budi: halo\".");
    }

    @Test
    void newcomer_itself_must_hear_of_its_join() {
        chat.joins("Ani").names("Budi").hears("Ani", "Budi Bergabung!").receives("Budi", "Terkoneksi dengan Server!\n");
        judged().failsWith("Budi tidak diberi tahu \"Budi Bergabung!\". Yang diterimanya sejak itu: \"Terkoneksi dengan"
                + " Server!\".");
    }

    @Test
    void near_miss_is_named() {
        chat.joins("Ani").names("Budi").hears("Ani", "Budi bergabung!").hears("Budi", "Budi Bergabung!");
        judged().failsWith("Ani seharusnya menerima \"Budi Bergabung!\", tetapi yang datang \"Budi bergabung!\".");
    }

    @Test
    void doubled_notice_is_counted_to_the_very_end() {
        chat.joins("Ani")
                .joins("Budi", "Ani")
                .says("Ani", "pagar #1.", "Ani", "Budi")
                .hears("Ani", "Budi Bergabung!");
        judged().failsWith("Ani menerima \"Budi Bergabung!\" sebanyak 2 kali, padahal seharusnya satu kali.");
    }

    @Test
    void who_comes_later_hears_nothing_of_what_was_before() {
        chat.joins("Ani").connected("Budi").receives("Budi", "NICK\n").sends("Budi", "Budi\n");
        chat.hears("Budi", "Ani Bergabung!").hears("Ani", "Budi Bergabung!").hears("Budi", "Budi Bergabung!");
        chat.receives("Budi", "Terkoneksi dengan Server!\n");
        judged().failsWith("Budi menerima \"Ani Bergabung!\", padahal itu terjadi sebelum ia datang.");
    }

    @Test
    void one_alone_shows_nothing() {
        chat.joins("Ani").gaveUp("NICK @ Budi");
        judged().failsWith(
                        "Pemeriksaan ini tidak sampai ke bagiannya, karena ada yang tidak datang. Yang terakhir ditunggu: NICK"
                                + " @ Budi.");
    }
}
