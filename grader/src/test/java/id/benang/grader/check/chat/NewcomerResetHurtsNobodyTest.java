package id.benang.grader.check.chat;

import id.benang.grader.check.Judged;
import id.benang.grader.check.WrittenTranscript;
import id.benang.grader.model.Event;
import id.benang.grader.model.Event.Departure;
import id.benang.grader.model.LabModule;
import java.util.List;
import org.junit.jupiter.api.Test;

class NewcomerResetHurtsNobodyTest {

    private final WrittenTranscript chat =
            WrittenTranscript.of(LabModule.MODUL_CONTOH).joins("Ani").joins("Budi", "Ani");

    private Judged judged() {
        return Judged.by(new NewcomerResetHurtsNobody(), chat);
    }

    private void breaksOff() {
        chat.connected("(putus)").receives("(putus)", "NICK\n").left("(putus)", Departure.RESET);
    }

    @Test
    void chat_that_goes_on_passes() {
        breaksOff();
        chat.says("Ani", "pagar #1.", "Ani", "Budi").joins("Citra", "Ani", "Budi");
        chat.leaves("Citra", Departure.CLOSE, "Ani", "Budi").left("Ani", Departure.CLOSE);
        judged().passes();
    }

    @Test
    void leave_of_nobody_is_announced() {
        breaksOff();
        chat.hears("Ani", "null keluar!");
        judged().failsWith("Sebuah client putus sebelum menyebut nama, tetapi yang lain menerima \"null keluar!\".");
    }

    @Test
    void late_leave_of_one_who_went_before_is_no_leave_of_nobody() {
        chat.record(new Event.WentBefore(List.of("Hadi")));
        breaksOff();
        chat.hears("Ani", "Hadi keluar!").says("Ani", "pagar #1.", "Ani", "Budi");
        judged().passes();
    }

    @Test
    void leave_of_nobody_is_announced_although_somebody_went_before() {
        chat.record(new Event.WentBefore(List.of("Hadi")));
        breaksOff();
        chat.hears("Ani", "null keluar!");
        judged().failsWith("Sebuah client putus sebelum menyebut nama, tetapi yang lain menerima \"null keluar!\".");
    }

    @Test
    void join_of_nobody_is_announced() {
        breaksOff();
        chat.hears("Budi", "Bergabung!");
        judged().failsWith("Sebuah client putus sebelum menyebut nama, tetapi yang lain menerima \"Bergabung!\".");
    }

    @Test
    void newcomer_who_is_never_welcomed_is_held_up() {
        breaksOff();
        chat.names("Citra").gaveUp("welcome @ Citra");
        judged().failsWith("Setelah beberapa client putus sebelum menyebut nama, Citra tidak bisa masuk lagi.");
    }

    @Test
    void newcomer_who_is_not_even_asked_is_held_up() {
        breaksOff();
        chat.step("healed").connected("Citra").gaveUp("NICK @ Citra");
        judged().failsWith("Setelah beberapa client putus sebelum menyebut nama, Citra tidak bisa masuk lagi.");
    }

    @Test
    void line_that_is_lost_is_named() {
        breaksOff();
        chat.says("Ani", "pagar #1.", "Ani").gaveUp("line @ Budi");
        judged().failsWith("Setelah beberapa client putus sebelum menyebut nama, pesan \"Ani: pagar #1.\" tidak sampai"
                + " ke Budi.");
    }

    @Test
    void nobody_who_broke_off_shows_nothing() {
        chat.connected("(diam)").says("Ani", "pagar #1.", "Ani", "Budi");
        judged().failsWith(
                        "Pemeriksaan ini tidak sampai ke bagiannya, karena ada yang tidak datang. Yang terakhir ditunggu:"
                                + " –.");
    }

    @Test
    void nobody_else_shows_nothing() {
        WrittenTranscript alone = WrittenTranscript.of(LabModule.MODUL_CONTOH)
                .connected("(putus)")
                .left("(putus)", Departure.RESET)
                .gaveUp("NICK");
        Judged.by(new NewcomerResetHurtsNobody(), alone)
                .failsWith(
                        "Pemeriksaan ini tidak sampai ke bagiannya, karena ada yang tidak datang. Yang terakhir ditunggu:"
                                + " NICK.");
    }
}
