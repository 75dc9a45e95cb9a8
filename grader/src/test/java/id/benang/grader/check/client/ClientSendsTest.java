package id.benang.grader.check.client;

import id.benang.grader.check.Judged;
import id.benang.grader.check.WrittenTranscript;
import id.benang.grader.model.LabModule;
import org.junit.jupiter.api.Test;

class ClientSendsTest {

    private static final String SERVER = "client-1";

    private final WrittenTranscript client = WrittenTranscript.of(LabModule.MODUL_CONTOH)
            .types("Ani\n")
            .connected(SERVER)
            .sends(SERVER, "NICK\n")
            .receives(SERVER, "Ani\n");

    private Judged judged() {
        return Judged.by(new ClientSends(), client);
    }

    @Test
    void each_line_with_the_name_in_front_passes() {
        client.types("halo\n").receives(SERVER, "Ani: halo\n").types("\n").types("satu\ndua\n");
        client.receives(SERVER, "Ani: satu\r\nAni: d").receives(SERVER, "ua\n");
        judged().passes();
    }

    @Test
    void client_that_stops_is_told_after_how_many() {
        client.types("satu\ndua\ntiga\n")
                .receives(SERVER, "Ani: satu\nAni: dua\nAni: ti")
                .gaveUp("last piped line");
        judged().failsWith("Client seharusnya mengirim \"Ani: tiga\", tetapi berhenti setelah 2 pesan.");
    }

    @Test
    void line_without_the_name_fails() {
        client.types("halo\n").receives(SERVER, "halo\n");
        judged().failsWith("Client seharusnya mengirim \"Ani: halo\", tetapi mengirim \"halo\".");
    }

    @Test
    void lines_out_of_order_fail() {
        client.types("satu\ndua\n").receives(SERVER, "Ani: dua\nAni: satu\n");
        judged().failsWith("Client seharusnya mengirim \"Ani: satu\", tetapi mengirim \"Ani: dua\".");
    }

    @Test
    void empty_line_that_is_sent_fails() {
        client.types("\n").types("halo\n").receives(SERVER, "Ani: \nAni: halo\n");
        judged().failsWith("Client seharusnya mengirim \"Ani: halo\", tetapi mengirim \"Ani: \".");
    }

    @Test
    void more_lines_than_typed_fail() {
        client.types("halo\n").receives(SERVER, "Ani: halo\nAni: halo\n");
        judged().failsWith("Client mengirim lebih banyak daripada yang diketik: \"Ani: halo\".");
    }

    @Test
    void nothing_typed_shows_nothing() {
        client.gaveUp("line on the screen");
        judged().failsWith(
                        "Pemeriksaan ini tidak sampai ke bagiannya, karena ada yang tidak datang. Yang terakhir ditunggu: line"
                                + " on the screen.");
    }

    @Test
    void what_is_typed_at_the_end_of_the_keyboard_is_not_asked_for() {
        client.types("halo\n").receives(SERVER, "Ani: halo\n").step("end").types("lupa\n");
        judged().passes();
    }
}
