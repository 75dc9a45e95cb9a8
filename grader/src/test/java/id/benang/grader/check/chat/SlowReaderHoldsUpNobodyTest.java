package id.benang.grader.check.chat;

import id.benang.grader.check.Judged;
import id.benang.grader.check.WrittenTranscript;
import id.benang.grader.model.Event;
import id.benang.grader.model.Fault;
import id.benang.grader.model.LabModule;
import org.junit.jupiter.api.Test;

class SlowReaderHoldsUpNobodyTest {

    private final WrittenTranscript chat = WrittenTranscript.of(LabModule.MODUL_CONTOH)
            .joins("Yusuf")
            .joins("Zahra", "Yusuf")
            .joins("Xena", "Yusuf", "Zahra")
            .record(new Event.Faulted("Zahra", Fault.FLOOD));

    private Judged judged() {
        return Judged.by(new SlowReaderHoldsUpNobody(), chat);
    }

    private void stalls() {
        chat.record(new Event.Faulted("Yusuf", Fault.STALL));
    }

    private void readsAgain() {
        chat.record(new Event.Healed("Yusuf"));
    }

    @Test
    void one_that_reads_again_and_is_served_passes() {
        stalls();
        chat.says("Zahra", "pagar #1.", "Zahra", "Xena");
        readsAgain();
        chat.hears("Yusuf", "Zahra: pagar #1.").says("Zahra", "baca lagi #2.", "Zahra", "Xena", "Yusuf");
        judged().passes();
    }

    @Test
    void one_that_was_dropped_passes() {
        stalls();
        chat.says("Zahra", "pagar #1.", "Zahra", "Xena");
        readsAgain();
        chat.resetBySelf("Yusuf").says("Zahra", "baca lagi #2.", "Zahra", "Xena");
        judged().passes();
    }

    @Test
    void others_are_held_up() {
        stalls();
        chat.says("Zahra", "pagar #1.", "Zahra").gaveUp("line @ Xena");
        judged().failsWith("Yusuf berhenti membaca. Selama itu pesan \"Zahra: pagar #1.\" tidak sampai ke Xena.");
    }

    @Test
    void one_that_comes_meanwhile_is_not_served() {
        stalls();
        chat.connected("Wira").hears("Wira", "NICK").sends("Wira", "Wira\n").gaveUp("welcome @ Wira");
        judged().failsWith("Yusuf berhenti membaca. Wira, yang datang selama itu, tidak disambut.");
    }

    @Test
    void one_that_comes_meanwhile_and_is_served_passes() {
        stalls();
        chat.joins("Wira", "Zahra", "Xena").says("Wira", "baru datang #1.", "Zahra", "Xena", "Wira");
        readsAgain();
        judged().passes();
    }

    @Test
    void another_one_is_dropped() {
        stalls();
        chat.says("Zahra", "pagar #1.", "Zahra").ended("Xena");
        judged().failsWith("Yusuf berhenti membaca, tetapi server memutus koneksi Xena, yang tetap membaca.");
    }

    @Test
    void one_that_reads_again_is_left_hanging() {
        stalls();
        readsAgain();
        chat.says("Zahra", "baca lagi #2.", "Zahra", "Xena").gaveUp("line 'Zahra: baca lagi #2.' @ Yusuf");
        judged().failsWith(
                        "Yusuf berhenti membaca, lalu membaca lagi. Ia tidak diputus, tetapi tidak menerima apa-apa lagi.");
    }

    @Test
    void stall_that_was_never_healed_shows_nothing() {
        stalls();
        chat.says("Zahra", "pagar #1.", "Zahra", "Xena").gaveUp("line");
        judged().failsWith(
                        "Pemeriksaan ini tidak sampai ke bagiannya, karena ada yang tidak datang. Yang terakhir ditunggu:"
                                + " line.");
    }

    @Test
    void nobody_who_stalls_shows_nothing() {
        readsAgain();
        judged().failsWith(
                        "Pemeriksaan ini tidak sampai ke bagiannya, karena ada yang tidak datang. Yang terakhir ditunggu:"
                                + " –.");
    }
}
