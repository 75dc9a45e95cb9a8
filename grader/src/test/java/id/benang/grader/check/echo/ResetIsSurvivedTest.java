package id.benang.grader.check.echo;

import id.benang.grader.check.Judged;
import id.benang.grader.check.WrittenTranscript;
import id.benang.grader.model.Event;
import id.benang.grader.model.LabModule;
import org.junit.jupiter.api.Test;

class ResetIsSurvivedTest {

    private final WrittenTranscript echo = WrittenTranscript.of(LabModule.MULTITHREAD_ECHO)
            .step("resets")
            .connected("Sari")
            .left("Sari", Event.Departure.RESET)
            .step("afterwards");

    private Judged judged() {
        return Judged.by(new ResetIsSurvived(), echo);
    }

    @Test
    void next_one_is_served() {
        echo.connected("Vina").sends("Vina", "halo\n").receives("Vina", "apa saja\n");
        judged().passes();
    }

    @Test
    void end_that_is_told_twice() {
        WrittenTranscript twice =
                WrittenTranscript.of(LabModule.MULTITHREAD_ECHO).step("resets").connected("Sari");
        String closed = "[CONNECTION CLOSED] Client ('127.0.0.1', 54321) disconnected.";
        twice.left("Sari", Event.Departure.RESET).prints(closed + "\n" + closed + "\n");
        twice.step("afterwards").connected("Vina").sends("Vina", "halo\n").receives("Vina", "apa saja\n");
        Judged.by(new ResetIsSurvived(), twice)
                .failsWith("Konsol server menampilkan \"" + closed
                        + "\" sebanyak 2 kali, padahal koneksi hanya berakhir" + " satu kali.");
    }

    @Test
    void end_of_another_on_the_same_line_is_not_its_own() {
        WrittenTranscript glued = WrittenTranscript.of(LabModule.MULTITHREAD_ECHO)
                .step("resets")
                .connected("Sari")
                .connected("Tono");
        glued.left("Sari", Event.Departure.RESET).left("Tono", Event.Departure.RESET);
        glued.prints(
                "[CONNECTION CLOSED] Client ('127.0.0.1', 54321) disconnected.[NEW CONNECTION] Client"
                        + " ('127.0.0.1', 54322) connected.\n\n[CONNECTION CLOSED] Client ('127.0.0.1', 54322) disconnected.\n");
        glued.step("afterwards").connected("Vina").sends("Vina", "halo\n").receives("Vina", "apa saja\n");
        Judged.by(new ResetIsSurvived(), glued).passes();
    }

    @Test
    void request_of_another_on_the_same_line_is_not_its_end() {
        WrittenTranscript glued = WrittenTranscript.of(LabModule.MULTITHREAD_ECHO)
                .step("resets")
                .connected("Sari")
                .connected("Tono");
        glued.left("Sari", Event.Departure.RESET)
                .prints("[CONNECTION CLOSED] Client ('127.0.0.1', 54321) gone.[CLIENT ('127.0.0.1', 54322)] halo\n\n")
                .left("Tono", Event.Departure.RESET)
                .prints("[CONNECTION CLOSED] Client ('127.0.0.1', 54322) gone.\n");
        glued.step("afterwards").connected("Vina").sends("Vina", "halo\n").receives("Vina", "apa saja\n");
        Judged.by(new ResetIsSurvived(), glued).passes();
    }

    @Test
    void next_one_is_not_served() {
        echo.connected("Vina").sends("Vina", "halo\n").gaveUp("prompt");
        judged().failsWith("Setelah beberapa koneksi putus tiba-tiba (RST), Vina bertanya \"halo\" dan tidak dijawab.");
    }

    @Test
    void next_one_is_refused() {
        echo.refused("Vina");
        judged().failsWith("Setelah beberapa koneksi putus tiba-tiba (RST), client baru tidak bisa tersambung.");
    }

    @Test
    void nobody_came_afterwards() {
        WrittenTranscript empty =
                WrittenTranscript.of(LabModule.MULTITHREAD_ECHO).step("resets").connected("Sari");
        Judged.by(new ResetIsSurvived(), empty.gaveUp("prompt"))
                .failsWith(
                        "Pemeriksaan ini tidak sampai ke bagiannya, karena ada yang tidak datang. Yang terakhir ditunggu: prompt.");
    }
}
