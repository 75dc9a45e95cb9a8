package id.benang.grader.check.chat;

import id.benang.grader.check.Judged;
import id.benang.grader.check.WrittenTranscript;
import id.benang.grader.model.Event;
import id.benang.grader.model.LabModule;
import org.junit.jupiter.api.Test;

class NoStampTest {

    private final WrittenTranscript chat = WrittenTranscript.of(LabModule.MODUL_CONTOH);

    private Judged judged() {
        return Judged.by(new NoStamp(), chat);
    }

    @Test
    void chat_without_anything_in_front_passes() {
        chat.joins("Ani").joins("Budi", "Ani").says("Ani", "jam 10:30:00, ya? #1.", "Ani", "Budi");
        chat.leaves("Budi", Event.Departure.CLOSE, "Ani");
        judged().passes();
    }

    @Test
    void text_that_itself_begins_like_a_stamp_passes() {
        chat.joins("Ani").sends("Ani", "[15:20:30] 12345\n").hears("Ani", "[15:20:30] 12345");
        judged().passes();
    }

    @Test
    void line_that_nobody_said_is_not_this_checks_matter() {
        chat.joins("Ani").receives("Ani", "[info] Zaki keluar!\n");
        judged().passes();
    }

    @Test
    void stamped_chat_line_fails() {
        chat.joins("Ani").stamped("'['HH:mm:ss'] '").says("Ani", "halo #1.", "Ani");
        judged().failsWith("Di modul-contoh tidak ada apa pun di depan pesan, tetapi yang datang \"[15:20:30] Ani: halo"
                + " #1.\".");
    }

    @Test
    void stamped_leave_notice_fails() {
        chat.joins("Ani")
                .joins("Budi", "Ani")
                .stampedBy(moment -> "[15.20] ")
                .leaves("Budi", Event.Departure.CLOSE, "Ani");
        judged().failsWith("Di modul-contoh tidak ada apa pun di depan pesan, tetapi yang datang \"[15.20] Budi"
                + " keluar!\".");
    }

    @Test
    void stamped_welcome_fails() {
        chat.names("Ani").hears("Ani", "Ani Bergabung!").receives("Ani", "[15:20:30] Terkoneksi dengan Server!\n");
        judged().failsWith(
                        "Di modul-contoh tidak ada apa pun di depan pesan, tetapi yang datang \"[15:20:30] Terkoneksi"
                                + " dengan Server!\".");
    }

    @Test
    void stamped_prompt_fails() {
        chat.connected("Ani").receives("Ani", "[15:20:30] NICK\n");
        judged().failsWith("Di modul-contoh tidak ada apa pun di depan pesan, tetapi yang datang \"[15:20:30] NICK\".");
    }

    @Test
    void silence_shows_nothing() {
        chat.connected("Ani").gaveUp("NICK @ Ani");
        judged().failsWith(
                        "Pemeriksaan ini tidak sampai ke bagiannya, karena ada yang tidak datang. Yang terakhir ditunggu: NICK"
                                + " @ Ani.");
    }
}
