package id.benang.grader.check.echo;

import id.benang.grader.check.Judged;
import id.benang.grader.check.WrittenTranscript;
import id.benang.grader.model.LabModule;
import org.junit.jupiter.api.Test;

class TypedAheadIsKeptTest {

    private final WrittenTranscript echo =
            WrittenTranscript.of(LabModule.MULTITHREAD_ECHO).connected("Hesti");

    private Judged judged() {
        return Judged.by(new TypedAheadIsKept(), echo);
    }

    @Test
    void answers_in_order_pass() {
        echo.types("satu\ndua\n").receives("Hesti", "satu\n").receives("Hesti", "dua\n");
        judged().passes();
    }

    @Test
    void answer_that_is_lost_fails() {
        echo.types("satu\ndua\n").receives("Hesti", "satu\n");
        judged().failsWith(
                        "Jawaban \"dua\" diketik sebelum ditanya, jadi seharusnya sampai pada pertanyaan ke-2, tetapi yang datang –.");
    }

    @Test
    void answers_out_of_order_fail() {
        echo.types("satu\ndua\n").receives("Hesti", "dua\nsatu\n");
        judged().failsWith(
                        "Jawaban \"satu\" diketik sebelum ditanya, jadi seharusnya sampai pada pertanyaan ke-1, tetapi yang datang \"dua\".");
    }

    @Test
    void nothing_was_typed() {
        echo.gaveUp("[NEW CONNECTION] of Hesti");
        judged().failsWith(
                        "Pemeriksaan ini tidak sampai ke bagiannya, karena ada yang tidak datang. Yang terakhir ditunggu: [NEW CONNECTION] of Hesti.");
    }

    @Test
    void nobody_came() {
        WrittenTranscript empty =
                WrittenTranscript.of(LabModule.MULTITHREAD_ECHO).types("satu\n");
        Judged.by(new TypedAheadIsKept(), empty.gaveUp("listening"))
                .failsWith(
                        "Pemeriksaan ini tidak sampai ke bagiannya, karena ada yang tidak datang. Yang terakhir ditunggu: listening.");
    }
}
