package id.benang.grader.check.server;

import id.benang.grader.check.Judged;
import id.benang.grader.check.WrittenTranscript;
import id.benang.grader.model.Event;
import id.benang.grader.model.LabModule;
import org.junit.jupiter.api.Test;

class PortFreeAgainTest {

    private final WrittenTranscript server =
            WrittenTranscript.of(LabModule.MODUL_CONTOH).started().listening(20_001, 20_001);

    private void again() {
        server.connected("(tamu-1)").record(new Event.Stopped()).ended("(tamu-1)");
        server.left("(tamu-1)", Event.Departure.CLOSE).step("again").started();
    }

    private Judged judged() {
        return Judged.by(new PortFreeAgain(), server);
    }

    @Test
    void server_that_listens_again_passes() {
        again();
        server.listening(20_001, 20_001);
        judged().passes();
    }

    @Test
    void server_that_nothing_was_in_the_way_of_is_not_judged() {
        again();
        server.listening(20_001, 20_001).trouble("trouble.time-wait");
        judged().isOpenFor("trouble.time-wait");
    }

    @Test
    void server_that_finds_its_port_taken_is_told_its_words() {
        again();
        server.printsError("java.net.BindException: Address already in use\n\tat x\n")
                .exited(1);
        judged().failsWith("Server dihentikan selagi ada client, lalu dijalankan lagi di port yang sama, tetapi ia"
                + " berakhir. Katanya: \"java.net.BindException: Address already in use\"");
    }

    @Test
    void server_that_ends_without_a_word_is_told_so() {
        again();
        server.exited(0);
        judged().failsWith("Server dihentikan selagi ada client, lalu dijalankan lagi di port yang sama, tetapi ia"
                + " berakhir. Katanya: –");
    }

    @Test
    void server_that_stays_and_does_not_listen_fails() {
        again();
        server.gaveUp("listening");
        judged().failsWith("Server dihentikan selagi ada client, lalu dijalankan lagi di port yang sama, tetapi ia"
                + " tidak mendengarkan.");
    }

    @Test
    void nobody_connected_shows_nothing() {
        server.refused("(tamu-1)").step("again").started().listening(20_001, 20_001);
        judged().failsWith(
                        "Pemeriksaan ini tidak sampai ke bagiannya, karena ada yang tidak datang. Yang terakhir ditunggu:"
                                + " –.");
    }

    @Test
    void server_that_was_never_started_again_shows_nothing() {
        server.connected("(tamu-1)");
        judged().failsWith(
                        "Pemeriksaan ini tidak sampai ke bagiannya, karena ada yang tidak datang. Yang terakhir ditunggu:"
                                + " –.");
    }
}
