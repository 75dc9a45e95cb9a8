package id.benang.grader.check.echo;

import id.benang.grader.check.Judged;
import id.benang.grader.check.WrittenTranscript;
import id.benang.grader.model.LabModule;
import org.junit.jupiter.api.Test;

class EchoLongLineTest {

    private final WrittenTranscript echo =
            WrittenTranscript.of(LabModule.MULTITHREAD_ECHO).connected("Laras").sends("Laras", "panjang\n");

    private Judged judged() {
        return Judged.by(new EchoLongLine(), echo);
    }

    @Test
    void long_line_passes_and_harms_nobody() {
        shown().sends("Laras", "lancar\n").receives("Laras", "jawaban untuk lancar\n");
        judged().passes();
    }

    @Test
    void line_that_is_cut_fails() {
        echo.prints("[CLIENT 1] panj\n");
        judged().failsWith(
                        "Pertanyaan sepanjang 7 byte tidak tampil utuh di konsol: \"panjang\". Baris sampai 8.192 byte harus lolos.");
    }

    @Test
    void line_without_an_answer_fails() {
        echo.prints("[CLIENT 1] panjang\n");
        judged().failsWith("Pertanyaan sepanjang 7 byte tidak dijawab. Baris sampai 8.192 byte harus lolos.");
    }

    @Test
    void other_client_that_is_served_no_more_is_hurt() {
        shown().sends("Laras", "lancar\n").sends("Laras", "lagi\n").receives("Laras", "jawaban untuk lancar\n");
        judged().failsWith(
                        "Client lain mengirim 1 MB tanpa akhir baris, dan Laras tidak dilayani lagi: \"lagi\" tidak dijawab.");
    }

    @Test
    void line_that_is_too_long_was_never_sent() {
        shown().gaveUp("prompt");
        judged().failsWith(
                        "Pemeriksaan ini tidak sampai ke bagiannya, karena ada yang tidak datang. Yang terakhir ditunggu: prompt.");
    }

    private WrittenTranscript shown() {
        return echo.prints("[CLIENT 1] panjang\n").receives("Laras", "ya\n").connected("Mira");
    }

    @Test
    void nothing_was_asked() {
        WrittenTranscript empty =
                WrittenTranscript.of(LabModule.MULTITHREAD_ECHO).connected("Laras");
        Judged.by(new EchoLongLine(), empty.gaveUp("prompt"))
                .failsWith(
                        "Pemeriksaan ini tidak sampai ke bagiannya, karena ada yang tidak datang. Yang terakhir ditunggu: prompt.");
    }
}
