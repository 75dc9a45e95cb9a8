package id.benang.grader.check.server;

import id.benang.grader.check.Judged;
import id.benang.grader.check.WrittenTranscript;
import id.benang.grader.model.LabModule;
import org.junit.jupiter.api.Test;

class ListensTest {

    private final WrittenTranscript server =
            WrittenTranscript.of(LabModule.MODUL_CONTOH).started();

    @Test
    void server_that_listens_passes_on_whatever_port() {
        Judged.by(new Listens(), server.listening(5005, 20_001)).passes();
    }

    @Test
    void server_that_ends_is_told_its_status_and_its_last_words() {
        server.prints("Server menunggu koneksi...\n")
                .printsError("java.net.BindException: Address already in use\n")
                .exited(1);

        Judged.by(new Listens(), server)
                .failsWith(
                        "Server berakhir dengan status 1 sebelum mendengarkan di port mana pun. Keluaran terakhirnya:"
                                + " \"java.net.BindException: Address already in use\\nServer menunggu koneksi...\"");
    }

    @Test
    void server_that_ends_without_a_word_is_told_so() {
        Judged.by(new Listens(), server.exited(0))
                .failsWith(
                        "Server berakhir dengan status 0 sebelum mendengarkan di port mana pun. Keluaran terakhirnya: –");
    }

    @Test
    void server_that_runs_and_never_listens_fails() {
        Judged.by(new Listens(), server.gaveUp("listening"))
                .failsWith("Server berjalan, tetapi tidak pernah membuka port untuk menerima koneksi.");
    }
}
