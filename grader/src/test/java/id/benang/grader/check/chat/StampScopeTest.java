package id.benang.grader.check.chat;

import id.benang.grader.check.Judged;
import id.benang.grader.check.WrittenTranscript;
import id.benang.grader.model.Event;
import id.benang.grader.model.LabModule;
import org.junit.jupiter.api.Test;

class StampScopeTest {

    private static final String TIME = "'['HH:mm:ss'] '";

    private final WrittenTranscript chat =
            WrittenTranscript.of(LabModule.FOLDER_B).started().stamped(TIME);

    private Judged judged() {
        return Judged.by(new StampScope(), chat);
    }

    @Test
    void broadcasts_stamped_and_the_rest_bare_pass() {
        chat.joins("Ani").joins("Budi", "Ani").says("Ani", "halo #1.", "Ani", "Budi");
        chat.leaves("Budi", Event.Departure.CLOSE, "Ani");
        judged().passes();
    }

    @Test
    void bare_join_notice_fails() {
        chat.names("Ani").receives("Ani", "Ani Bergabung!\nTerkoneksi dengan Server!\n");
        judged().failsWith("Pesan \"Ani Bergabung!\" disiarkan tanpa cap waktu.");
    }

    @Test
    void bare_leave_notice_fails() {
        chat.joins("Ani")
                .joins("Budi", "Ani")
                .left("Budi", Event.Departure.CLOSE)
                .receives("Ani", "Budi keluar!\n");
        judged().failsWith("Pesan \"Budi keluar!\" disiarkan tanpa cap waktu.");
    }

    @Test
    void bare_chat_line_fails() {
        chat.joins("Ani").says("Ani", "halo #1.").receives("Ani", "Ani: halo #1.\n");
        judged().failsWith("Pesan \"Ani: halo #1.\" disiarkan tanpa cap waktu.");
    }

    @Test
    void stamped_prompt_fails() {
        chat.connected("Ani")
                .receives("Ani", "[15:20:30] NICK\n")
                .sends("Ani", "Ani\n")
                .hears("Ani", "Ani Bergabung!");
        judged().failsWith("Yang datang \"[15:20:30] NICK\", padahal pesan untuk satu client tidak diberi cap waktu.");
    }

    @Test
    void stamped_welcome_fails() {
        chat.names("Ani").hears("Ani", "Ani Bergabung!").hears("Ani", "Terkoneksi dengan Server!");
        judged().failsWith("Yang datang \"[15:20:30] Terkoneksi dengan Server!\", padahal pesan untuk satu client tidak"
                + " diberi cap waktu.");
    }

    @Test
    void silence_shows_nothing() {
        chat.connected("Ani").receives("Ani", "NICK\n").gaveUp("welcome @ Ani");
        judged().failsWith(
                        "Pemeriksaan ini tidak sampai ke bagiannya, karena ada yang tidak datang. Yang terakhir ditunggu:"
                                + " welcome @ Ani.");
    }
}
