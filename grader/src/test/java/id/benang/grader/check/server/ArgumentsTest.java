package id.benang.grader.check.server;

import id.benang.grader.check.Judged;
import id.benang.grader.check.WrittenTranscript;
import id.benang.grader.model.LabModule;
import org.junit.jupiter.api.Test;

class ArgumentsTest {

    private final WrittenTranscript server =
            WrittenTranscript.of(LabModule.MODUL_CONTOH).started();

    @Test
    void server_on_the_port_it_was_given_passes() {
        Judged.by(new Arguments(), server.listening(20_001, 20_001)).passes();
    }

    @Test
    void server_that_ignores_its_port_is_told_both() {
        Judged.by(new Arguments(), server.listening(5005, 20_001))
                .failsWith("Server diminta memakai port 20001 lewat argumen, tetapi mendengarkan di port 5005.");
    }

    @Test
    void server_that_never_listens_fails() {
        Judged.by(new Arguments(), server)
                .failsWith("Server berjalan, tetapi tidak pernah membuka port untuk menerima koneksi.");
    }
}
