package id.benang.grader.check.echo;

import id.benang.grader.check.Judged;
import id.benang.grader.check.WrittenTranscript;
import id.benang.grader.model.LabModule;
import org.junit.jupiter.api.Test;

class ExitTest {

    private final WrittenTranscript echo = WrittenTranscript.of(LabModule.MULTITHREAD_ECHO)
            .connected("Ani")
            .connected("Budi")
            .sends("Budi", "giliran #1.\n")
            .receives("Budi", "jawaban untuk giliran #1.\n");

    private Judged judged() {
        return Judged.by(new Exit(), echo);
    }

    private WrittenTranscript exits() {
        return echo.sends("Budi", "exit\n");
    }

    @Test
    void connection_is_closed_and_the_other_served_on() {
        exits().ended("Budi").sends("Ani", "masih #2.\n").receives("Ani", "jawaban untuk masih #2.\n");
        judged().passes();
    }

    @Test
    void connection_that_is_reset_is_closed_too() {
        exits().resetBySelf("Budi");
        judged().passes();
    }

    @Test
    void request_that_was_left_unanswered_before_is_no_matter() {
        echo.sends("Ani", "dulu #2.\n");
        exits().ended("Budi").receives("Ani", "lain\n");
        judged().passes();
    }

    @Test
    void connection_that_stays_open_fails() {
        exits().ended("Ani").resetBySelf("Ani").gaveUp("end of connection @ Budi");
        judged().failsWith("Budi mengirim exit, tetapi server tidak menutup koneksinya.");
    }

    @Test
    void answer_to_exit_fails() {
        exits().receives("Budi", "sampai jumpa\n").ended("Budi");
        judged().failsWith(
                        "Budi mengirim exit, dan server masih mengirim \"sampai jumpa\\n\". Setelah exit tidak ada yang"
                                + " dikirim.");
    }

    @Test
    void answer_to_exit_without_a_line_end_fails_too() {
        exits().receives("Budi", "bye").ended("Budi");
        judged().failsWith(
                        "Budi mengirim exit, dan server masih mengirim \"bye\". Setelah exit tidak ada yang dikirim.");
    }

    @Test
    void other_client_that_is_served_no_more_is_hurt() {
        exits().ended("Budi").sends("Ani", "masih #2.\n").gaveUp("reply");
        judged().failsWith("Setelah Budi mengirim exit, Ani tidak dilayani lagi: \"masih #2.\" tidak dijawab.");
    }

    @Test
    void nobody_said_exit() {
        echo.gaveUp("reply");
        judged().failsWith("Program berhenti sebelum sampai ke bagian ini. Yang terakhir ditunggu tetapi tidak datang:"
                + " reply.");
    }

    @Test
    void leaver_itself_is_answered_no_more() {
        exits().sends("Budi", "lagi #2.\n").ended("Budi");
        judged().passes();
    }

    @Test
    void last_thing_that_was_waited_for_is_named() {
        echo.gaveUp("prompt").gaveUp("reply");
        judged().failsWith("Program berhenti sebelum sampai ke bagian ini. Yang terakhir ditunggu tetapi tidak datang:"
                + " reply.");
    }
}
