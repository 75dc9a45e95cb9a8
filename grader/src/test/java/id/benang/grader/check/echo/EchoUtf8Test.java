package id.benang.grader.check.echo;

import id.benang.grader.check.Judged;
import id.benang.grader.check.WrittenTranscript;
import id.benang.grader.model.LabModule;
import org.junit.jupiter.api.Test;

class EchoUtf8Test {

    private final WrittenTranscript echo =
            WrittenTranscript.of(LabModule.MULTITHREAD_ECHO).connected("Wulan").sends("Wulan", "caf\u00e9 #1.\n");

    private Judged judged() {
        return Judged.by(new EchoUtf8(), echo);
    }

    @Test
    void letters_survive_both_ways() {
        first("caf\u00e9 #1.").prints("[CLIENT 2] caf\u00e9 #2.\n").receives("Yanti", "jawaban untuk caf\u00e9 #2.\n");
        judged().passes();
    }

    @Test
    void request_that_the_screen_garbles_fails() {
        first("caf? #1.").prints("[CLIENT 2] caf\u00e9 #2.\n").receives("Yanti", "jawaban untuk caf\u00e9 #2.\n");
        judged().failsWith(
                        "Pertanyaan \"caf\u00e9 #1.\" tidak tampil utuh di konsol. Yang tampil: \"[CLIENT 1] caf? #1.\\n[CLIENT 2] caf\u00e9 #2.\"");
    }

    @Test
    void request_that_is_garbled_on_the_usual_platform_fails_too() {
        first("caf\u00e9 #1.").prints("[CLIENT 2] caf?? #2.\n").receives("Yanti", "jawaban untuk caf\u00e9 #2.\n");
        judged().failsWith(
                        "Pertanyaan \"caf\u00e9 #2.\" tidak tampil utuh di konsol. Yang tampil: \"[CLIENT 2] caf?? #2.\"");
    }

    @Test
    void answer_that_is_garbled_fails() {
        first("caf\u00e9 #1.").prints("[CLIENT 2] caf\u00e9 #2.\n").receives("Yanti", "jawaban untuk caf? #2.\n");
        judged().failsWith(
                        "Client seharusnya menerima \"jawaban untuk caf\u00e9 #2.\", tetapi yang datang \"jawaban untuk caf? #2.\".");
    }

    @Test
    void second_server_never_listened() {
        echo.prints("[CLIENT 1] caf\u00e9 #1.\n").gaveUp("listening");
        judged().failsWith(
                        "Pemeriksaan ini tidak sampai ke bagiannya, karena ada yang tidak datang. Yang terakhir ditunggu: listening.");
    }

    private WrittenTranscript first(String shown) {
        return echo.prints("[CLIENT 1] " + shown + "\n")
                .receives("Wulan", "baik\n")
                .connected("Yanti")
                .sends("Yanti", "caf\u00e9 #2.\n");
    }
}
