package id.benang.grader.check.server;

import static org.assertj.core.api.Assertions.assertThat;

import id.benang.grader.check.Judged;
import id.benang.grader.check.WrittenTranscript;
import id.benang.grader.model.Event;
import id.benang.grader.model.LabModule;
import id.benang.grader.model.Message;
import id.benang.grader.model.Verdict;
import org.junit.jupiter.api.Test;

class NothingLeftBehindTest {

    private final WrittenTranscript server =
            WrittenTranscript.of(LabModule.MULTITHREAD_ECHO).step("round 1");

    private Judged judged() {
        return Judged.by(new NothingLeftBehind(), server);
    }

    private void measured(int threads, int sockets) {
        server.record(new Event.Measured(threads, sockets, 700));
    }

    @Test
    void rounds_that_leave_nothing_pass() {
        measured(20, 2);
        measured(20, 2);
        judged().passes();
    }

    @Test
    void a_pool_that_has_grown_and_a_few_more_pass() {
        measured(20, 2);
        measured(70, 7);
        measured(75, 12);
        judged().passes();
    }

    @Test
    void sockets_are_left_behind() {
        measured(20, 2);
        measured(20, 8);
        judged().failsWith("Client datang dan pergi, tetapi socketnya tertinggal: 2 setelah satu putaran, 8 setelah"
                + " putaran berikutnya.");
    }

    @Test
    void threads_are_left_behind() {
        measured(20, 2);
        measured(36, 2);
        measured(42, 2);
        judged().failsWith("Client datang dan pergi, tetapi threadnya tertinggal: 36 setelah satu putaran, 42 setelah"
                + " putaran berikutnya.");
    }

    @Test
    void program_that_never_rests_is_busy() {
        measured(20, 2);
        server.gaveUp("rest");
        judged().failsWith("Setelah semua client pergi, program tidak berhenti bekerja: prosesornya terus dipakai.");
    }

    @Test
    void clients_who_are_not_asked_are_counted() {
        server.gaveUp("NICK @ putaran 1 nomor 49, putaran 1 nomor 50");
        judged().failsWith("Lima puluh client datang bersamaan, tetapi 2 di antaranya tidak dilayani.");
    }

    @Test
    void clients_who_are_not_welcomed_are_counted() {
        server.gaveUp("Terkoneksi dengan Server! @ putaran 1 nomor 50");
        judged().failsWith("Lima puluh client datang bersamaan, tetapi 1 di antaranya tidak dilayani.");
    }

    @Test
    void leaves_that_are_not_told_are_another_checks_matter() {
        measured(20, 2);
        measured(20, 2);
        server.gaveUp("leaves @ Penjaga");
        judged().failsWith(
                        "Pemeriksaan ini tidak sampai ke bagiannya, karena ada yang tidak datang. Yang terakhir ditunggu:"
                                + " leaves @ Penjaga.");
    }

    @Test
    void one_round_shows_nothing() {
        measured(20, 2);
        judged().failsWith(
                        "Pemeriksaan ini tidak sampai ke bagiannya, karena ada yang tidak datang. Yang terakhir ditunggu:"
                                + " –.");
    }

    @Test
    void server_that_ended_shows_nothing() {
        server.exited(1);
        judged().failsWith(
                        "Pemeriksaan ini tidak sampai ke bagiannya, karena ada yang tidak datang. Yang terakhir ditunggu:"
                                + " –.");
    }

    @Test
    void server_that_was_never_played_shows_nothing() {
        Judged.by(new NothingLeftBehind(), WrittenTranscript.of(LabModule.MODUL_CONTOH))
                .failsWith(
                        "Pemeriksaan ini tidak sampai ke bagiannya, karena ada yang tidak datang. Yang terakhir ditunggu:"
                                + " –.");
    }

    @Test
    void system_that_does_not_tell_leaves_it_out() {
        assertThat(new NothingLeftBehind().judge(server.build()))
                .isEqualTo(new Verdict.LeftOut(Message.of("left-out.not-measured")));
    }
}
