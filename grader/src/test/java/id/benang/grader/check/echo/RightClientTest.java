package id.benang.grader.check.echo;

import id.benang.grader.check.Judged;
import id.benang.grader.check.WrittenTranscript;
import id.benang.grader.model.LabModule;
import org.junit.jupiter.api.Test;

class RightClientTest {

    private final WrittenTranscript echo = WrittenTranscript.of(LabModule.MULTITHREAD_ECHO)
            .connected("Klien-1")
            .connected("Klien-2")
            .connected("Klien-3");

    private Judged judged() {
        return Judged.by(new RightClient(), echo);
    }

    private WrittenTranscript asked() {
        return echo.sends("Klien-1", "tanya #1.\n")
                .sends("Klien-2", "tanya #2.\n")
                .prints("[CLIENT 1] tanya #1.\nYour response: [CLIENT 2] tanya #2.\nYour response: ");
    }

    @Test
    void each_answer_to_its_own_client_passes_in_whatever_order() {
        asked().receives("Klien-2", "jawaban untuk tanya #2.\n").receives("Klien-1", "jawaban untuk tanya #1.\n");
        judged().passes();
    }

    @Test
    void answers_that_are_swapped_fail() {
        asked().receives("Klien-2", "jawaban untuk tanya #1.\n").receives("Klien-1", "jawaban untuk tanya #2.\n");
        judged().failsWith(
                        "Klien-1 bertanya \"tanya #1.\", tetapi menerima \"jawaban untuk tanya #2.\", jawaban untuk orang"
                                + " lain.");
    }

    @Test
    void answer_to_one_who_asked_nothing_fails() {
        asked().receives("Klien-1", "jawaban untuk tanya #1.\n").receives("Klien-3", "jawaban untuk tanya #2.\n");
        judged().failsWith(
                        "Klien-3 bertanya –, tetapi menerima \"jawaban untuk tanya #2.\", jawaban untuk orang lain.");
    }

    @Test
    void answer_that_is_lost_fails() {
        asked().receives("Klien-1", "jawaban untuk tanya #1.\n").gaveUp("replies");
        judged().failsWith(
                        "Klien-2 bertanya \"tanya #2.\", tetapi tidak menerima jawabannya. Operator ditanya 2 kali.");
    }

    @Test
    void answer_that_is_doubled_fails() {
        asked().receives("Klien-1", "jawaban untuk tanya #1.\njawaban untuk tanya #1.\n");
        judged().failsWith(
                        "Klien-1 bertanya \"tanya #1.\" sekali, tetapi menerima jawabannya lebih dari sekali. Operator"
                                + " ditanya 2 kali.");
    }

    @Test
    void nobody_asked() {
        echo.gaveUp("[NEW CONNECTION] of Klien-1");
        judged().failsWith(
                        "Pemeriksaan ini tidak sampai ke bagiannya, karena ada yang tidak datang. Yang terakhir ditunggu: [NEW"
                                + " CONNECTION] of Klien-1.");
    }

    @Test
    void exit_is_no_question() {
        asked().receives("Klien-1", "jawaban untuk tanya #1.\n").receives("Klien-2", "jawaban untuk tanya #2.\n");
        echo.sends("Klien-1", "exit\n").ended("Klien-1");
        judged().passes();
    }
}
