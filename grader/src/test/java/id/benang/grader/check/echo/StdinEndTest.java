package id.benang.grader.check.echo;

import id.benang.grader.check.Judged;
import id.benang.grader.check.WrittenTranscript;
import id.benang.grader.model.Event;
import id.benang.grader.model.LabModule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StdinEndTest {

    private final WrittenTranscript echo = WrittenTranscript.of(LabModule.MULTITHREAD_ECHO)
            .connected("Zaki")
            .prints("[NEW CONNECTION] Client ('127.0.0.1', 54321) connected.\n")
            .sends("Zaki", "halo\n")
            .prints("[CLIENT 1] halo\nYour response: ")
            .record(new Event.InputEnded());

    private Judged judged() {
        return Judged.by(new StdinEnd(), echo);
    }

    @Test
    void waiting_clients_are_closed_and_the_console_says_so() {
        echo.prints("\nMasukan operator habis.\n").ended("Zaki");
        late().prints("[CONNECTION CLOSED] Client 1 disconnected.\n")
                .resetBySelf("Bayu")
                .record(new Event.Rested());
        judged().passes();
    }

    @Test
    void words_on_stderr_are_words() {
        late().printsError("Masukan operator habis.\n").ended("Zaki").ended("Bayu");
        judged().passes();
    }

    @Test
    void server_that_announces_nobody_is_the_consoles_matter() {
        WrittenTranscript silent = WrittenTranscript.of(LabModule.MULTITHREAD_ECHO)
                .connected("Zaki")
                .sends("Zaki", "halo\n")
                .record(new Event.InputEnded())
                .prints("Masukan operator habis.\n")
                .ended("Zaki")
                .connected("Bayu")
                .ended("Bayu");
        Judged.by(new StdinEnd(), silent).passes();
    }

    @Test
    void server_that_ends_fails() {
        echo.exited(1).ended("Zaki").refused("Bayu");
        judged().failsWith(
                        "Setelah masukan operator habis, server berakhir dengan status 1. Seharusnya ia tetap menerima koneksi.");
    }

    @Test
    void null_fails() {
        late().receives("Zaki", "null\n").gaveUp("end");
        judged().failsWith("Setelah masukan operator habis, Zaki menerima \"null\".");
    }

    @Test
    void busy_loop_fails() {
        late().ended("Zaki").ended("Bayu").prints("Habis.\n").record(new Event.Spun(2_090));
        judged().failsWith(
                        "Setelah masukan operator habis, server berputar tanpa henti: 2 detik waktu prosesor terpakai tanpa istirahat.");
    }

    @Test
    void new_client_that_is_refused_fails() {
        echo.ended("Zaki").prints("Habis.\n").refused("Bayu");
        judged().failsWith(
                        "Setelah masukan operator habis, client baru tidak diterima dan diumumkan dengan [NEW CONNECTION].");
    }

    @Test
    void new_client_that_is_not_announced_fails() {
        echo.ended("Zaki").prints("Habis.\n").connected("Bayu").ended("Bayu");
        judged().failsWith(
                        "Setelah masukan operator habis, client baru tidak diterima dan diumumkan dengan [NEW CONNECTION].");
    }

    @Test
    void client_that_is_left_waiting_fails() {
        late().prints("Habis.\n").ended("Bayu");
        judged().failsWith(
                        "Masukan operator habis, jadi tidak ada lagi yang menjawab, tetapi koneksi Zaki yang menunggu dengan \"halo\" tidak ditutup.");
    }

    @Test
    void late_client_that_is_left_waiting_fails() {
        late().prints("Habis.\n").ended("Zaki");
        judged().failsWith(
                        "Masukan operator habis, jadi tidak ada lagi yang menjawab, tetapi koneksi Bayu yang menunggu dengan \"terlambat\" tidak ditutup.");
    }

    /** A program that ends its lines by a write of its own may find another thread's text in between. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "[NEW CONNECTION] Client ('127.0.0.1', 54322) connected.Konsol sudah berakhir.\n\n",
                "[CLIENT 2] terlambat dari Bayu #3.Konsol sudah berakhir.\n\n",
                "Konsol sudah berakhir.[NEW CONNECTION] Client ('127.0.0.1', 54322) connected.\n\n"
            })
    void words_on_the_same_line_as_a_text_of_the_sheet_are_words(String printed) {
        echo.connected("Bayu")
                .prints("[NEW CONNECTION] Client ('127.0.0.1', 54322) connected.\n")
                .sends("Bayu", "terlambat\n")
                .prints(printed)
                .ended("Zaki")
                .ended("Bayu");
        judged().passes();
    }

    @Test
    void silence_fails() {
        late().prints("[CLIENT 1] terlambat\nYour response: [CONNECTION CLOSED] Client 1 disconnected.\n")
                .ended("Zaki")
                .ended("Bayu");
        judged().failsWith(
                        "Masukan operator habis dan client yang menunggu ditutup, tetapi konsol tidak mengatakan apa pun.");
    }

    @Test
    void stack_trace_is_no_word() {
        late().printsError("java.lang.NullPointerException\n\tat Server.main(Server.java:7)\n")
                .ended("Zaki")
                .ended("Bayu");
        judged().failsWith(
                        "Masukan operator habis dan client yang menunggu ditutup, tetapi konsol tidak mengatakan apa pun.");
    }

    private WrittenTranscript late() {
        return echo.connected("Bayu")
                .prints("[NEW CONNECTION] Client ('127.0.0.1', 54322) connected.\n")
                .sends("Bayu", "terlambat\n");
    }

    @Test
    void input_never_ended() {
        WrittenTranscript empty =
                WrittenTranscript.of(LabModule.MULTITHREAD_ECHO).connected("Zaki");
        Judged.by(new StdinEnd(), empty.gaveUp("prompt"))
                .failsWith(
                        "Pemeriksaan ini tidak sampai ke bagiannya, karena ada yang tidak datang. Yang terakhir ditunggu: prompt.");
    }
}
