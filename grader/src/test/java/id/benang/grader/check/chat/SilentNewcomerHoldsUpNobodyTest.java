package id.benang.grader.check.chat;

import id.benang.grader.check.Judged;
import id.benang.grader.check.WrittenTranscript;
import id.benang.grader.model.Event;
import id.benang.grader.model.LabModule;
import org.junit.jupiter.api.Test;

class SilentNewcomerHoldsUpNobodyTest {

    private final WrittenTranscript chat =
            WrittenTranscript.of(LabModule.MODUL_CONTOH).connected("(diam)").receives("(diam)", "NICK\n");

    private Judged judged() {
        return Judged.by(new SilentNewcomerHoldsUpNobody(), chat);
    }

    @Test
    void others_come_in_and_chat() {
        chat.joins("Hadi").joins("Indah", "Hadi").says("Hadi", "pagar #1.", "Hadi", "Indah");
        chat.left("(diam)", Event.Departure.CLOSE).says("Hadi", "pagar #2.", "Indah", "Hadi");
        judged().passes();
    }

    @Test
    void next_one_is_never_asked() {
        chat.connected("Hadi").gaveUp("NICK @ Hadi");
        judged().failsWith(
                        "Satu client tersambung tetapi tidak menyebut nama. Selama itu Hadi tidak menerima \"NICK\".");
    }

    @Test
    void next_one_is_never_welcomed() {
        chat.names("Hadi").gaveUp("welcome @ Hadi");
        judged().failsWith(
                        "Satu client tersambung tetapi tidak menyebut nama. Selama itu Hadi tidak menerima \"Terkoneksi"
                                + " dengan Server!\".");
    }

    @Test
    void message_is_lost_meanwhile() {
        chat.joins("Hadi")
                .joins("Indah", "Hadi")
                .says("Hadi", "pagar #1.", "Hadi")
                .gaveUp("line @ Indah");
        judged().failsWith(
                        "Selama satu client diam tanpa menyebut nama, pesan \"Hadi: pagar #1.\" tidak sampai ke Indah.");
    }

    @Test
    void nobody_else_got_in() {
        chat.refused("Hadi").gaveUp("NICK @ Hadi");
        judged().failsWith(
                        "Pemeriksaan ini tidak sampai ke bagiannya, karena ada yang tidak datang. Yang terakhir ditunggu: NICK"
                                + " @ Hadi.");
    }
}
