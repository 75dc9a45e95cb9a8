package id.benang.grader.check.echo;

import id.benang.grader.check.Judged;
import id.benang.grader.check.WrittenTranscript;
import id.benang.grader.model.LabModule;
import org.junit.jupiter.api.Test;

class EmptyAnswerArrivesTest {

    private final WrittenTranscript echo =
            WrittenTranscript.of(LabModule.MULTITHREAD_ECHO).connected("Gita").sends("Gita", "kosong #1.\n");

    private Judged judged() {
        return Judged.by(new EmptyAnswerArrives(), echo);
    }

    @Test
    void empty_line_arrives() {
        echo.types("\n").receives("Gita", "\n");
        judged().passes();
    }

    @Test
    void answer_that_is_skipped_fails() {
        echo.types("\n").types("isi\n").receives("Gita", "isi\n\n");
        judged().failsWith(
                        "Operator hanya menekan Enter, tetapi Gita tidak menerima baris kosong. Yang diterimanya: \"isi\", \"\".");
    }

    @Test
    void nothing_at_all_fails() {
        echo.types("\n");
        judged().failsWith(
                        "Operator hanya menekan Enter, tetapi Gita tidak menerima baris kosong. Yang diterimanya: –.");
    }

    @Test
    void operator_was_never_asked() {
        echo.types("isi\n").gaveUp("prompt");
        judged().failsWith(
                        "Pemeriksaan ini tidak sampai ke bagiannya, karena ada yang tidak datang. Yang terakhir ditunggu: prompt.");
    }

    @Test
    void nobody_came() {
        WrittenTranscript empty =
                WrittenTranscript.of(LabModule.MULTITHREAD_ECHO).types("\n");
        Judged.by(new EmptyAnswerArrives(), empty.gaveUp("listening"))
                .failsWith(
                        "Pemeriksaan ini tidak sampai ke bagiannya, karena ada yang tidak datang. Yang terakhir ditunggu: listening.");
    }
}
