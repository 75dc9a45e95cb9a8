package id.benang.grader.check.echo;

import id.benang.grader.check.Judged;
import id.benang.grader.check.WrittenTranscript;
import id.benang.grader.model.LabModule;
import org.junit.jupiter.api.Test;

class EchoMergedTest {

    private final WrittenTranscript echo =
            WrittenTranscript.of(LabModule.MULTITHREAD_ECHO).connected("Jaya");

    private Judged judged() {
        return Judged.by(new EchoMerged(), echo);
    }

    @Test
    void answers_in_order_pass() {
        echo.sends("Jaya", "a\nb\n").receives("Jaya", "jawaban untuk a\njawaban untuk b\n");
        judged().passes();
    }

    @Test
    void request_that_is_lost_fails() {
        echo.sends("Jaya", "a\nb\n").receives("Jaya", "jawaban untuk a\n");
        judged().failsWith(
                        "Jaya mengirim 2 pertanyaan dalam satu kiriman: \"a\", \"b\". Jawaban yang diterimanya: \"jawaban untuk a\".");
    }

    @Test
    void answers_out_of_order_fail() {
        echo.sends("Jaya", "a\nb\n").receives("Jaya", "jawaban untuk b\njawaban untuk a\n");
        judged().failsWith(
                        "Jaya mengirim 2 pertanyaan dalam satu kiriman: \"a\", \"b\". Jawaban yang diterimanya: \"jawaban untuk b\", \"jawaban untuk a\".");
    }

    @Test
    void nothing_was_asked() {
        echo.gaveUp("prompt");
        judged().failsWith(
                        "Pemeriksaan ini tidak sampai ke bagiannya, karena ada yang tidak datang. Yang terakhir ditunggu: prompt.");
    }
}
