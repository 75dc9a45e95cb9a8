package id.benang.grader.check.echo;

import id.benang.grader.check.Judged;
import id.benang.grader.check.WrittenTranscript;
import id.benang.grader.model.LabModule;
import org.junit.jupiter.api.Test;

class EchoCarriageReturnTest {

    private final WrittenTranscript echo = WrittenTranscript.of(LabModule.MULTITHREAD_ECHO)
            .prints("[SERVER STARTED] Waiting for connections...\n")
            .connected("Kirana")
            .sends("Kirana", "halo\r\n");

    private Judged judged() {
        return Judged.by(new EchoCarriageReturn(), echo);
    }

    @Test
    void return_belongs_to_the_line_end() {
        echo.prints("[CLIENT 1] halo\n").receives("Kirana", "jawaban untuk halo\n");
        echo.sends("Kirana", "exit\r\n").ended("Kirana");
        judged().passes();
    }

    @Test
    void return_on_the_screen_fails() {
        echo.prints("[CLIENT 1] halo\r\n").receives("Kirana", "jawaban untuk halo\n");
        echo.sends("Kirana", "exit\r\n").ended("Kirana");
        judged().failsWith("Client mengirim \"halo\\r\" dengan akhir baris \\r\\n, dan \\r-nya ikut tampil di konsol.");
    }

    @Test
    void request_without_an_answer_fails() {
        echo.prints("[CLIENT 1] halo\n");
        judged().failsWith(
                        "Client mengirim \"halo\" dengan akhir baris \\r\\n dan seharusnya dijawab. Yang diterimanya: –.");
    }

    @Test
    void exit_that_is_not_known_fails() {
        echo.prints("[CLIENT 1] halo\n")
                .receives("Kirana", "jawaban untuk halo\n")
                .sends("Kirana", "exit\r\n");
        judged().failsWith("Kirana mengirim exit dengan akhir baris \\r\\n, tetapi server tidak menutup koneksinya.");
    }

    @Test
    void console_whose_lines_all_end_so_says_nothing_of_the_request() {
        WrittenTranscript windows = WrittenTranscript.of(LabModule.MULTITHREAD_ECHO)
                .prints("[SERVER STARTED] Waiting for connections...\r\n")
                .connected("Kirana")
                .sends("Kirana", "halo\r\n")
                .prints("[CLIENT 1] halo\r\n")
                .receives("Kirana", "jawaban untuk halo\n")
                .ended("Kirana");
        Judged.by(new EchoCarriageReturn(), windows).passes();
    }

    @Test
    void nothing_was_asked() {
        WrittenTranscript empty =
                WrittenTranscript.of(LabModule.MULTITHREAD_ECHO).connected("Kirana");
        Judged.by(new EchoCarriageReturn(), empty.gaveUp("prompt"))
                .failsWith(
                        "Pemeriksaan ini tidak sampai ke bagiannya, karena ada yang tidak datang. Yang terakhir ditunggu: prompt.");
    }
}
