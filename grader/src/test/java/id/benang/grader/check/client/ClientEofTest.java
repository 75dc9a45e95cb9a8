package id.benang.grader.check.client;

import id.benang.grader.check.Judged;
import id.benang.grader.check.WrittenTranscript;
import id.benang.grader.model.LabModule;
import org.junit.jupiter.api.Test;

class ClientEofTest {

    private static final String SERVER = "client-1";

    private final WrittenTranscript client = WrittenTranscript.of(LabModule.MODUL_CONTOH)
            .types("Ani\n")
            .connected(SERVER)
            .sends(SERVER, "NICK\n")
            .receives(SERVER, "Ani\n")
            .types("halo\n")
            .receives(SERVER, "Ani: halo\n")
            .step("end");

    private Judged judged() {
        return Judged.by(new ClientEof(), client);
    }

    private WrittenTranscript typesAndEnds() {
        return client.types("satu\ndua\n").inputEnded();
    }

    @Test
    void all_that_was_typed_and_a_quiet_end_passes() {
        typesAndEnds().receives(SERVER, "Ani: satu\nAni: d").receives(SERVER, "ua\n");
        client.ended(SERVER).exited(0);
        judged().passes();
    }

    @Test
    void connection_of_the_same_step_is_the_one_that_counts() {
        WrittenTranscript echo = WrittenTranscript.of(LabModule.MULTITHREAD_ECHO)
                .step("end")
                .types("satu\n")
                .inputEnded()
                .connected(SERVER)
                .receives(SERVER, "satu\n")
                .ended(SERVER)
                .exited(0)
                .step("close")
                .connected("client-2")
                .exited(1);
        Judged.by(new ClientEof(), echo).passes();
    }

    @Test
    void lines_that_never_left_are_counted() {
        typesAndEnds().receives(SERVER, "Ani: satu\nAni: d").ended(SERVER).exited(0);
        judged().failsWith("Sebelum masukan habis diketik 2 baris, tetapi \"dua\" tidak sampai di server;"
                + " yang sampai berturut-turut hanya 1.");
    }

    @Test
    void line_that_overtook_another_is_a_lost_one() {
        typesAndEnds().receives(SERVER, "Ani: dua\nAni: satu\n").ended(SERVER).exited(0);
        judged().failsWith("Sebelum masukan habis diketik 2 baris, tetapi \"satu\" tidak sampai di server;"
                + " yang sampai berturut-turut hanya 0.");
    }

    @Test
    void client_that_stays_hangs() {
        typesAndEnds().receives(SERVER, "Ani: satu\nAni: dua\n").gaveUp("exit");
        judged().failsWith("Masukan sudah habis (Ctrl-D), tetapi client tidak selesai.");
    }

    @Test
    void stack_trace_is_quoted_by_its_headline() {
        typesAndEnds().receives(SERVER, "Ani: satu\nAni: dua\n");
        client.printsError(
                "aduh\nException in thread \"main\" java.util.NoSuchElementException\n\tat Client.main(C.java:1)\n");
        client.exited(1);
        judged().failsWith("Masukan habis (Ctrl-D), dan client selesai dengan stack trace:"
                + " \"Exception in thread \"main\" java.util.NoSuchElementException\"");
    }

    @Test
    void other_status_is_named() {
        typesAndEnds().receives(SERVER, "Ani: satu\nAni: dua\n").exited(130);
        judged().failsWith("Masukan habis (Ctrl-D), dan client selesai dengan status 130, seharusnya 0.");
    }

    @Test
    void keyboard_that_never_ended_shows_nothing() {
        client.gaveUp("last piped line");
        judged().failsWith(
                        "Pemeriksaan ini tidak sampai ke bagiannya, karena ada yang tidak datang. Yang terakhir ditunggu:"
                                + " last piped line.");
    }
}
