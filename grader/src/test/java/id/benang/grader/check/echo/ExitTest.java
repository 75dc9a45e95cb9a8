package id.benang.grader.check.echo;

import id.benang.grader.check.Judged;
import id.benang.grader.check.WrittenTranscript;
import id.benang.grader.model.LabModule;
import org.junit.jupiter.api.Test;

class ExitTest {

    private final WrittenTranscript echo =
            WrittenTranscript.of(LabModule.MULTITHREAD_ECHO).connected("Citra").connected("Dimas");

    private Judged judged() {
        return Judged.by(new Exit(), echo);
    }

    @Test
    void connections_are_closed_and_the_other_one_is_served_on() {
        echo.sends("Dimas", "exit\n").ended("Dimas").connected("Endang");
        echo.sends("Endang", "halo #1.\nexit\n")
                .receives("Endang", "jawaban untuk halo #1.\n")
                .resetBySelf("Endang");
        stays().receives("Citra", "jawaban untuk masih #2.\n");
        judged().passes();
    }

    @Test
    void request_that_was_left_unanswered_before_is_no_matter() {
        echo.sends("Citra", "dulu #1.\n").sends("Dimas", "exit\n").ended("Dimas");
        judged().passes();
    }

    @Test
    void connection_that_stays_open_fails() {
        echo.sends("Dimas", "exit\n").ended("Citra").resetBySelf("Citra").gaveUp("end of connection @ Dimas");
        judged().failsWith("Dimas mengirim exit, tetapi server tidak menutup koneksinya.");
    }

    @Test
    void connection_that_ended_before_fails() {
        echo.ended("Dimas").sends("Dimas", "exit\n");
        judged().failsWith("Koneksi Dimas sudah ditutup server sebelum Dimas mengirim exit.");
    }

    @Test
    void exit_that_is_prompted_for_fails() {
        echo.sends("Dimas", "exit\n").prints("[CLIENT ('127.0.0.1', 54322)] exit\nYour response: ");
        judged().failsWith(
                        "Dimas mengirim exit, tetapi server menampilkannya sebagai pertanyaan dan tidak menutup koneksinya.");
    }

    @Test
    void answer_to_exit_fails() {
        echo.sends("Dimas", "exit\n").receives("Dimas", "sampai jumpa\n").ended("Dimas");
        judged().failsWith(
                        "Dimas mengirim exit, dan server masih mengirim \"sampai jumpa\". Setelah exit tidak ada yang dikirim.");
    }

    @Test
    void answer_to_exit_without_a_line_end_fails_too() {
        echo.sends("Dimas", "exit\n").receives("Dimas", "bye").ended("Dimas");
        judged().failsWith(
                        "Dimas mengirim exit, dan server masih mengirim \"bye\". Setelah exit tidak ada yang dikirim.");
    }

    @Test
    void answer_behind_the_one_to_the_request_fails() {
        echo.sends("Dimas", "halo #1.\nexit\n")
                .receives("Dimas", "jawaban untuk halo #1.\nbye\n")
                .ended("Dimas");
        judged().failsWith(
                        "Dimas mengirim exit, dan server masih mengirim \"bye\". Setelah exit tidak ada yang dikirim.");
    }

    @Test
    void request_before_exit_has_to_be_answered() {
        echo.sends("Dimas", "halo #1.\nexit\n").ended("Dimas");
        judged().failsWith(
                        "Dimas mengirim \"halo #1.\" dan exit dalam satu kiriman. Pertanyaannya harus dijawab dulu, baru koneksi ditutup, tetapi yang diterimanya: –.");
    }

    @Test
    void request_before_exit_needs_its_own_answer() {
        echo.sends("Dimas", "halo #1.\nexit\n").receives("Dimas", "apa?\n").ended("Dimas");
        judged().failsWith(
                        "Dimas mengirim \"halo #1.\" dan exit dalam satu kiriman. Pertanyaannya harus dijawab dulu, baru koneksi ditutup, tetapi yang diterimanya: \"apa?\".");
    }

    @Test
    void other_client_that_is_served_no_more_is_hurt() {
        echo.sends("Dimas", "exit\n").ended("Dimas");
        stays().gaveUp("reply");
        judged().failsWith("Setelah Dimas mengirim exit, Citra tidak dilayani lagi: \"masih #2.\" tidak dijawab.");
    }

    @Test
    void server_that_ends_with_the_first_who_says_exit_hurts_the_other_one() {
        echo.sends("Dimas", "exit\n").ended("Dimas").resetBySelf("Citra").exited(0);
        stays().gaveUp("prompt").gaveUp("reply");
        judged().failsWith("Setelah Dimas mengirim exit, Citra tidak dilayani lagi: \"masih #2.\" tidak dijawab.");
    }

    @Test
    void nobody_said_exit() {
        echo.gaveUp("reply");
        judged().failsWith(
                        "Pemeriksaan ini tidak sampai ke bagiannya, karena ada yang tidak datang. Yang terakhir ditunggu: reply.");
    }

    @Test
    void last_thing_that_was_waited_for_is_named() {
        echo.gaveUp("prompt").gaveUp("reply");
        judged().failsWith(
                        "Pemeriksaan ini tidak sampai ke bagiannya, karena ada yang tidak datang. Yang terakhir ditunggu: reply.");
    }

    private WrittenTranscript stays() {
        return echo.sends("Citra", "masih #2.\n");
    }
}
