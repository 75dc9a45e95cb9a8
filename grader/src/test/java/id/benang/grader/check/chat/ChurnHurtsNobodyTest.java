package id.benang.grader.check.chat;

import id.benang.grader.check.Judged;
import id.benang.grader.check.WrittenTranscript;
import id.benang.grader.model.Event.Departure;
import id.benang.grader.model.LabModule;
import org.junit.jupiter.api.Test;

class ChurnHurtsNobodyTest {

    private final WrittenTranscript chat = WrittenTranscript.of(LabModule.FOLDER_B)
            .stamped("'['HH:mm:ss'] '")
            .joins("Ani")
            .joins("Budi", "Ani")
            .step("churn");

    private Judged judged() {
        return Judged.by(new ChurnHurtsNobody(), chat);
    }

    @Test
    void guests_come_and_go_and_nothing_is_lost() {
        chat.joins("tamu 1/0", "Ani", "Budi").says("Ani", "ramai #1.", "Ani", "Budi");
        chat.left("tamu 1/0", Departure.RESET).resetBySelf("tamu 1/0").says("Ani", "ramai #2.", "Ani", "Budi");
        chat.left("Ani", Departure.CLOSE).ended("Ani");
        judged().passes();
    }

    @Test
    void line_is_lost_to_one_who_stays() {
        chat.says("Ani", "ramai #1.", "Ani").gaveUp("line @ Budi");
        judged().failsWith("Selagi client lain datang dan pergi, pesan \"Ani: ramai #1.\" tidak sampai ke Budi.");
    }

    @Test
    void line_comes_twice() {
        chat.says("Ani", "ramai #1.", "Ani", "Budi", "Budi");
        judged().failsWith(
                        "Selagi client lain datang dan pergi, pesan \"Ani: ramai #1.\" sampai ke Budi lebih dari satu kali.");
    }

    @Test
    void leave_of_a_guest_is_told_twice() {
        chat.joins("tamu 1/0", "Ani", "Budi").left("tamu 1/0", Departure.RESET);
        chat.hears("Ani", "tamu 1/0 keluar!").hears("Budi", "tamu 1/0 keluar!").hears("Budi", "tamu 1/0 keluar!");
        judged().failsWith(
                        "Selagi client lain datang dan pergi, Budi menerima \"tamu 1/0 keluar!\" sebanyak 2 kali, padahal"
                                + " seharusnya satu kali.");
    }

    @Test
    void leave_of_a_guest_that_is_not_told_is_a_matter_for_the_leave_checks() {
        chat.joins("tamu 1/0", "Ani", "Budi").left("tamu 1/0", Departure.RESET).says("Ani", "ramai #1.", "Ani", "Budi");
        judged().passes();
    }

    @Test
    void what_a_guest_says_is_no_matter() {
        chat.joins("tamu 1/0", "Ani", "Budi").says("tamu 1/0", "halo").left("tamu 1/0", Departure.RESET);
        judged().passes();
    }

    @Test
    void connection_of_one_who_stays_is_ended() {
        chat.says("Ani", "ramai #1.", "Budi").ended("Ani");
        judged().failsWith("Selagi client lain datang dan pergi, server memutus koneksi Ani, yang tidak pergi.");
    }

    @Test
    void connection_of_one_who_stays_is_reset() {
        chat.resetBySelf("Budi").says("Ani", "ramai #1.", "Ani");
        judged().failsWith("Selagi client lain datang dan pergi, server memutus koneksi Budi, yang tidak pergi.");
    }

    @Test
    void guest_who_is_not_served_shows_too_little() {
        chat.says("Ani", "ramai #1.", "Ani", "Budi").gaveUp("NICK @ tamu 1/3");
        judged().failsWith(
                        "Pemeriksaan ini tidak sampai ke bagiannya, karena ada yang tidak datang. Yang terakhir ditunggu:"
                                + " NICK @ tamu 1/3.");
    }

    @Test
    void nobody_who_stays_shows_nothing() {
        Judged.by(
                        new ChurnHurtsNobody(),
                        WrittenTranscript.of(LabModule.FOLDER_B).joins("Ani"))
                .failsWith(
                        "Pemeriksaan ini tidak sampai ke bagiannya, karena ada yang tidak datang. Yang terakhir ditunggu:"
                                + " –.");
    }
}
