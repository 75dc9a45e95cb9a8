package id.benang.grader.check.echo;

import id.benang.grader.check.Judged;
import id.benang.grader.check.WrittenTranscript;
import id.benang.grader.model.LabModule;
import org.junit.jupiter.api.Test;

class EchoSplitTest {

    private final WrittenTranscript echo =
            WrittenTranscript.of(LabModule.MULTITHREAD_ECHO).connected("Indra");

    private Judged judged() {
        return Judged.by(new EchoSplit(), echo);
    }

    @Test
    void request_that_is_shown_whole_and_answered_passes() {
        echo.sends("Indra", "ha")
                .sends("Indra", "lo\n")
                .prints("[CLIENT 1] halo\n")
                .receives("Indra", "jawaban untuk halo\n");
        judged().passes();
    }

    @Test
    void request_that_is_cut_fails() {
        echo.sends("Indra", "ha")
                .prints("[CLIENT 1] ha\n")
                .sends("Indra", "lo\n")
                .receives("Indra", "jawaban untuk halo\n");
        judged().failsWith(
                        "Indra mengirim \"halo\" sepotong-sepotong, tetapi konsol tidak menampilkannya utuh. Yang terakhir tampil: \"[CLIENT 1] ha\"");
    }

    @Test
    void request_without_its_answer_fails() {
        echo.sends("Indra", "halo\n").prints("[CLIENT 1] halo\n").receives("Indra", "jawaban untuk ha\n");
        judged().failsWith(
                        "Indra mengirim \"halo\" sepotong-sepotong dan seharusnya dijawab satu kali. Yang diterimanya: \"jawaban untuk ha\".");
    }

    @Test
    void nothing_was_asked() {
        echo.gaveUp("prompt");
        judged().failsWith(
                        "Pemeriksaan ini tidak sampai ke bagiannya, karena ada yang tidak datang. Yang terakhir ditunggu: prompt.");
    }
}
