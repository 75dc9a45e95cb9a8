package id.benang.grader.check.client;

import id.benang.grader.check.Judged;
import id.benang.grader.check.WrittenTranscript;
import id.benang.grader.model.LabModule;
import org.junit.jupiter.api.Test;

class ClientExitTest {

    private final WrittenTranscript client =
            WrittenTranscript.of(LabModule.MULTITHREAD_ECHO).types("satu\n").connected("client-1");

    private Judged judged() {
        return Judged.by(new ClientExit(), client);
    }

    @Test
    void client_that_ends_passes() {
        client.step("exit").types("exit\n").receives("client-1", "exit\n").exited(0);
        judged().passes();
    }

    @Test
    void client_that_waits_for_an_answer_hangs() {
        client.step("exit").types("exit\n").receives("client-1", "exit\n").gaveUp("end of the connection");
        judged().failsWith("Setelah exit diketik, client tidak selesai.");
    }

    @Test
    void stack_trace_on_the_screen_is_quoted_too() {
        client.step("exit").types("exit\n").prints("Your message: \n java.io.IOException: x \n  at C.main(C.java:1)\n");
        client.exited(0);
        judged().failsWith("Setelah exit diketik, client selesai dengan stack trace: \"java.io.IOException: x\"");
    }

    @Test
    void other_status_is_named() {
        client.step("exit").types("exit\n").exited(1);
        judged().failsWith("Setelah exit diketik, client selesai dengan status 1, seharusnya 0.");
    }

    @Test
    void word_that_was_never_typed_shows_nothing() {
        client.gaveUp("question").step("exit");
        judged().failsWith(
                        "Pemeriksaan ini tidak sampai ke bagiannya, karena ada yang tidak datang. Yang terakhir ditunggu:"
                                + " question.");
    }
}
