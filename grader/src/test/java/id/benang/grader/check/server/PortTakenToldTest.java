package id.benang.grader.check.server;

import id.benang.grader.check.Judged;
import id.benang.grader.check.WrittenTranscript;
import id.benang.grader.model.LabModule;
import org.junit.jupiter.api.Test;

class PortTakenToldTest {

    private final WrittenTranscript server =
            WrittenTranscript.of(LabModule.MODUL_CONTOH).step("127.0.0.1 20001").started();

    private Judged judged() {
        return Judged.by(new PortTakenTold(), server);
    }

    @Test
    void line_with_host_and_port_and_status_1_pass() {
        server.printsError("Tidak bisa mendengarkan di 127.0.0.1:20001\n").exited(1);
        judged().passes();
    }

    @Test
    void host_may_be_called_by_its_name() {
        server.printsError("Port 20001 di localhost sudah dipakai\n").exited(1);
        judged().passes();
    }

    @Test
    void server_that_moves_to_another_port_is_told_so() {
        server.listening(20_002, 20_001);
        judged().failsWith("Port 20001 sudah dipakai program lain. Server seharusnya mengatakannya dan berakhir,"
                + " tetapi ia mendengarkan di port 20002.");
    }

    @Test
    void server_that_never_ends_hangs() {
        server.gaveUp("exit");
        judged().failsWith("Port 20001 sudah dipakai program lain, tetapi server tidak berakhir.");
    }

    @Test
    void stack_trace_is_no_clear_line() {
        server.printsError(
                        "java.net.BindException: Address already in use\n\tat java.base/sun.nio.ch.Net.bind0(Native Method)\n")
                .exited(1);
        judged().failsWith("Port 20001 sudah dipakai program lain, dan server menampilkan stack trace, mulai dengan"
                + " \"java.net.BindException: Address already in use\". Seharusnya satu baris yang jelas.");
    }

    @Test
    void trace_of_another_language_is_seen_too() {
        server.printsError("Traceback (most recent call last):\nOSError: 127.0.0.1 20001\n")
                .exited(1);
        judged().failsWith("Port 20001 sudah dipakai program lain, dan server menampilkan stack trace, mulai dengan"
                + " \"Traceback (most recent call last):\". Seharusnya satu baris yang jelas.");
    }

    @Test
    void status_must_be_1() {
        server.printsError("127.0.0.1:20001 sudah dipakai\n").exited(0);
        judged().failsWith("Port 20001 sudah dipakai program lain, dan server berakhir dengan status 0, seharusnya 1.");
    }

    @Test
    void silence_is_not_clear() {
        server.prints("127.0.0.1:20001 sudah dipakai\n").exited(1);
        judged().failsWith("Port 20001 sudah dipakai program lain, dan server berakhir tanpa sepatah kata pun di"
                + " stderr.");
    }

    @Test
    void port_must_be_named() {
        server.printsError("127.0.0.1: Address already in use\n").exited(1);
        judged().failsWith("Pesan tentang port yang sudah dipakai seharusnya menyebut 127.0.0.1 dan 20001, tetapi"
                + " isinya \"127.0.0.1: Address already in use\".");
    }

    @Test
    void host_must_be_named() {
        server.printsError("Port 20001 sudah dipakai\n").exited(1);
        judged().failsWith("Pesan tentang port yang sudah dipakai seharusnya menyebut 127.0.0.1 dan 20001, tetapi"
                + " isinya \"Port 20001 sudah dipakai\".");
    }

    @Test
    void nothing_started_shows_nothing() {
        Judged.by(
                        new PortTakenTold(),
                        WrittenTranscript.of(LabModule.MODUL_CONTOH).trouble("trouble.listen", "x"))
                .failsWith(
                        "Pemeriksaan ini tidak sampai ke bagiannya, karena ada yang tidak datang. Yang terakhir ditunggu:"
                                + " –.");
    }
}
