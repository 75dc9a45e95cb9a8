package id.benang.grader.check.chat;

import id.benang.grader.check.Judged;
import id.benang.grader.check.WrittenTranscript;
import id.benang.grader.model.LabModule;
import org.junit.jupiter.api.Test;

class ConcurrentClientsTest {

    private static final String[] ALL = {"Ani", "Budi", "Citra"};

    private final WrittenTranscript chat = WrittenTranscript.of(LabModule.MODUL_CONTOH);

    private Judged judged() {
        return Judged.by(new ConcurrentClients(), chat);
    }

    private WrittenTranscript allEnter() {
        return chat.joins("Ani").joins("Budi", "Ani").joins("Citra", "Ani", "Budi");
    }

    @Test
    void three_who_speak_in_the_opposite_order_pass() {
        allEnter().step("speak Citra").says("Citra", "saya", ALL);
        chat.step("speak Budi").says("Budi", "saya", ALL);
        chat.step("speak Ani").says("Ani", "saya", ALL);
        judged().passes();
    }

    @Test
    void heard_by_one_before_the_next_speaks_is_enough() {
        allEnter().step("speak Citra").says("Citra", "saya", "Budi");
        chat.step("speak Budi").says("Budi", "saya", "Budi", "Ani").hears("Ani", "Citra: saya");
        judged().passes();
    }

    @Test
    void lines_of_other_steps_may_overlap() {
        allEnter().step("speak Citra").says("Citra", "saya", ALL);
        chat.step("speak Budi").says("Budi", "saya", ALL);
        chat.step("texts").says("Ani", "satu").says("Budi", "dua").hears("Ani", "Budi: dua");
        chat.hears("Ani", "Ani: satu");
        judged().passes();
    }

    @Test
    void second_client_that_is_never_asked_is_not_served() {
        chat.joins("Ani").connected("Budi").gaveUp("NICK @ Budi");
        judged().failsWith(
                        "Client Budi tersambung selagi client lain masih ada, tetapi tidak pernah menerima \"NICK\".");
    }

    @Test
    void second_client_that_is_never_welcomed_is_not_served() {
        chat.joins("Ani").names("Budi").gaveUp("welcome @ Budi");
        judged().failsWith(
                        "Client Budi tersambung selagi client lain masih ada, tetapi tidak pernah menerima \"Terkoneksi"
                                + " dengan Server!\".");
    }

    @Test
    void server_that_reads_in_turn_holds_up_who_speaks_first() {
        allEnter().step("speak Citra").says("Citra", "saya").gaveUp("line");
        chat.step("speak Budi").says("Budi", "saya").gaveUp("line");
        chat.step("speak Ani").says("Ani", "saya", ALL);
        chat.hears("Ani", "Budi: saya").hears("Ani", "Citra: saya");
        judged().failsWith("Pesan dari Citra baru sampai setelah Budi bicara. Server menunggu client satu per satu.");
    }

    @Test
    void server_that_takes_one_client_alone_does_not_pass_for_lack_of_a_second() {
        chat.joins("Ani").refused("Budi").gaveUp("NICK @ Budi");
        judged().failsWith(
                        "Pemeriksaan ini tidak sampai ke bagiannya, karena ada yang tidak datang. Yang terakhir ditunggu: NICK"
                                + " @ Budi.");
    }

    @Test
    void nothing_recorded_is_not_passed() {
        judged().failsWith(
                        "Pemeriksaan ini tidak sampai ke bagiannya, karena ada yang tidak datang. Yang terakhir ditunggu: –.");
    }
}
