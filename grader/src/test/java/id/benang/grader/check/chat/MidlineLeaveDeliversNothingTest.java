package id.benang.grader.check.chat;

import id.benang.grader.check.Judged;
import id.benang.grader.check.WrittenTranscript;
import id.benang.grader.model.Event.Departure;
import id.benang.grader.model.LabModule;
import org.junit.jupiter.api.Test;

class MidlineLeaveDeliversNothingTest {

    private final WrittenTranscript chat = WrittenTranscript.of(LabModule.MODUL_CONTOH)
            .joins("Ani")
            .joins("Budi", "Ani")
            .joins("Citra", "Ani", "Budi");

    private Judged judged() {
        return Judged.by(new MidlineLeaveDeliversNothing(), chat);
    }

    @Test
    void half_a_line_that_reaches_nobody_passes() {
        chat.sends("Citra", "Citra: separuh").leaves("Citra", Departure.RESET, "Ani", "Budi");
        chat.says("Ani", "pagar #1.", "Ani", "Budi");
        judged().passes();
    }

    @Test
    void half_a_line_is_delivered() {
        chat.sends("Citra", "Citra: separuh").left("Citra", Departure.CLOSE).hears("Budi", "Citra: separuh");
        chat.hears("Ani", "Citra keluar!").hears("Budi", "Citra keluar!");
        judged().failsWith("Citra putus setelah mengirim \"Citra: separuh\" tanpa akhir baris. Itu belum pesan, tetapi"
                + " sampai ke Budi.");
    }

    @Test
    void leave_must_be_told_all_the_same() {
        chat.sends("Citra", "Citra: separuh")
                .leaves("Citra", Departure.HALF_CLOSE, "Ani")
                .gaveUp("leave");
        judged().failsWith("Citra putus di tengah baris, tetapi Budi tidak menerima \"Citra keluar!\".");
    }

    @Test
    void leave_is_told_only_once() {
        chat.sends("Citra", "Citra: separuh").leaves("Citra", Departure.CLOSE, "Ani", "Budi", "Budi");
        judged().failsWith("Citra pergi satu kali, tetapi Budi menerima \"Citra keluar!\" sebanyak 2 kali.");
    }

    @Test
    void half_a_name_that_nobody_hears_of_passes() {
        chat.connected("(separuh)").hears("(separuh)", "NICK").sends("(separuh)", "Dew");
        chat.left("(separuh)", Departure.CLOSE).says("Ani", "pagar #1.", "Ani", "Budi", "Citra");
        judged().passes();
    }

    @Test
    void half_a_name_is_announced() {
        chat.connected("(separuh)").hears("(separuh)", "NICK").sends("(separuh)", "Dew");
        chat.left("(separuh)", Departure.CLOSE).hears("Ani", "Dew Bergabung!");
        judged().failsWith("(separuh) putus setelah mengirim \"Dew\" tanpa akhir baris. Itu belum pesan, tetapi sampai"
                + " ke Ani.");
    }

    @Test
    void whole_lines_alone_show_nothing() {
        chat.leaves("Citra", Departure.CLOSE, "Ani", "Budi");
        judged().failsWith(
                        "Pemeriksaan ini tidak sampai ke bagiannya, karena ada yang tidak datang. Yang terakhir ditunggu:"
                                + " –.");
    }
}
