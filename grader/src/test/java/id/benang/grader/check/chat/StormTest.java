package id.benang.grader.check.chat;

import id.benang.grader.check.Judged;
import id.benang.grader.check.WrittenTranscript;
import id.benang.grader.model.Event;
import id.benang.grader.model.LabModule;
import org.junit.jupiter.api.Test;

class StormTest {

    private static final String[] BOTH = {"Ani", "Budi"};

    private final WrittenTranscript chat =
            WrittenTranscript.of(LabModule.MODUL_CONTOH).joins("Ani").joins("Budi", "Ani");

    private Judged judged() {
        return Judged.by(new Storm(), chat);
    }

    @Test
    void everything_once_for_everybody_passes() {
        chat.says("Ani", "badai 1 #1.", BOTH).says("Budi", "badai 1 #2.", BOTH).says("Ani", "badai 2 #3.", BOTH);
        judged().passes();
    }

    @Test
    void newcomer_who_gets_in_meanwhile_may_or_may_not_hear() {
        chat.names("Citra").says("Ani", "badai 1 #1.", BOTH).hears("Ani", "Citra Bergabung!");
        chat.hears("Budi", "Citra Bergabung!").hears("Citra", "Citra Bergabung!");
        chat.receives("Citra", "Terkoneksi dengan Server!\n");
        chat.says("Ani", "badai 2 #2.", "Ani", "Budi", "Citra");
        judged().passes();
    }

    @Test
    void newcomer_who_was_told_of_and_misses_the_next_line_fails() {
        chat.names("Citra").sends("Ani", "Ani: badai 1 #1.\n").hears("Ani", "Citra Bergabung!");
        chat.hears("Budi", "Citra Bergabung!").hears("Citra", "Citra Bergabung!");
        chat.hears("Ani", "Ani: badai 1 #1.").hears("Budi", "Ani: badai 1 #1.");
        chat.receives("Citra", "Terkoneksi dengan Server!\n");
        chat.says("Ani", "badai 2 #2.", "Ani", "Budi", "Citra");
        chat.left("Citra", Event.Departure.CLOSE)
                .left("Budi", Event.Departure.CLOSE)
                .left("Ani", Event.Departure.CLOSE);
        judged().failsWith("Citra sudah diumumkan bergabung, tetapi tidak menerima \"Ani: badai 1 #1.\", yang disiarkan"
                + " sesudahnya; Ani menerimanya.");
    }

    @Test
    void newcomer_may_have_lines_still_to_come() {
        chat.names("Citra").sends("Ani", "Ani: badai 1 #1.\n").hears("Ani", "Citra Bergabung!");
        chat.hears("Budi", "Citra Bergabung!").hears("Citra", "Citra Bergabung!");
        chat.hears("Ani", "Ani: badai 1 #1.").hears("Budi", "Ani: badai 1 #1.");
        chat.receives("Citra", "Terkoneksi dengan Server!\n");
        judged().passes();
    }

    @Test
    void newcomer_under_another_name_fails() {
        chat.names("Citra").names("Dodi");
        for (String listener : new String[] {"Ani", "Budi", "Citra", "Dodi"}) {
            chat.hears(listener, "Dodi Bergabung!").hears(listener, "Dodi Bergabung!");
        }
        chat.receives("Citra", "Terkoneksi dengan Server!\n").receives("Dodi", "Terkoneksi dengan Server!\n");
        chat.says("Ani", "badai 1 #1.", "Ani", "Budi", "Citra", "Dodi");
        judged().failsWith(
                        "Ani tidak diberi tahu \"Citra Bergabung!\". Yang diterimanya sejak itu: \"Dodi Bergabung!\","
                                + " \"Dodi Bergabung!\", \"Ani: badai 1 #1.\".");
    }

    @Test
    void one_that_finds_no_server_fails() {
        chat.says("Ani", "badai 1 #1.", BOTH).refused("Citra");
        judged().failsWith("Banyak client datang bersamaan, dan Citra tidak bisa tersambung.");
    }

    @Test
    void one_that_is_not_asked_for_its_name_fails() {
        chat.connected("Citra").says("Ani", "badai 1 #1.", BOTH);
        judged().failsWith("Banyak client datang bersamaan, dan Citra tidak pernah menerima \"NICK\". Yang diterimanya:"
                + " –.");
    }

    @Test
    void one_that_is_not_welcomed_fails() {
        chat.names("Citra").says("Ani", "badai 1 #1.", BOTH).hears("Citra", "Citra Bergabung!");
        judged().failsWith("Banyak client datang bersamaan, dan Citra tidak pernah menerima \"Terkoneksi dengan"
                + " Server!\". Yang diterimanya: \"NICK\", \"Citra Bergabung!\".");
    }

    @Test
    void lost_line_fails() {
        chat.says("Ani", "badai 1 #1.", "Ani").says("Ani", "badai 2 #2.", BOTH);
        judged().failsWith(
                        "Waktu banyak yang bicara sekaligus, Ani mengirim \"Ani: badai 1 #1.\", tetapi pesan itu tidak"
                                + " sampai ke Budi.");
    }

    @Test
    void number_of_another_line_is_no_piece_of_it() {
        chat.says("Ani", "badai 1 #1.", "Ani").says("Ani", "badai 2 #21.", BOTH).says("Ani", "badai 3 #11.", BOTH);
        judged().failsWith(
                        "Waktu banyak yang bicara sekaligus, Ani mengirim \"Ani: badai 1 #1.\", tetapi pesan itu tidak"
                                + " sampai ke Budi.");
    }

    @Test
    void doubled_line_fails() {
        chat.says("Ani", "badai 1 #1.", BOTH).hears("Budi", "Ani: badai 1 #1.").hears("Budi", "Ani: badai 1 #1.");
        judged().failsWith(
                        "Waktu banyak yang bicara sekaligus, pesan \"Ani: badai 1 #1.\" sampai ke Budi sebanyak 3 kali,"
                                + " padahal seharusnya satu kali.");
    }

    @Test
    void merged_lines_fail() {
        chat.says("Ani", "badai 1 #1.", "Ani").says("Budi", "badai 1 #2.", "Ani");
        chat.receives("Budi", "Ani: badai 1 #1.Budi: badai 1 #2.\n\n");
        judged().failsWith("Budi seharusnya menerima \"Ani: badai 1 #1.\", tetapi pesan itu menempel dengan yang lain:"
                + " \"Ani: badai 1 #1.Budi: badai 1 #2.\".");
    }

    @Test
    void cut_line_fails() {
        chat.says("Ani", "badai 1 #1.", "Ani").receives("Budi", "Ani: ba\ndai 1 #1.\n");
        judged().failsWith("Budi seharusnya menerima \"Ani: badai 1 #1.\", tetapi yang datang hanya pecahannya: \"dai 1"
                + " #1.\".");
    }

    @Test
    void leaver_need_not_hear_what_comes_after_its_last_fence() {
        chat.says("Ani", "badai 1 #1.", BOTH).says("Ani", "badai 2 #2.", "Ani").left("Budi", Event.Departure.CLOSE);
        judged().passes();
    }

    @Test
    void nobody_spoke() {
        chat.gaveUp("last lines of the storm @ Ani");
        judged().failsWith(
                        "Pemeriksaan ini tidak sampai ke bagiannya, karena ada yang tidak datang. Yang terakhir ditunggu: last lines of the storm @ Ani.");
    }
}
