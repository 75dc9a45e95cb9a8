package id.benang.grader.check.chat;

import id.benang.grader.check.Judged;
import id.benang.grader.check.WrittenTranscript;
import id.benang.grader.model.LabModule;
import org.junit.jupiter.api.Test;

class WelcomeTest {

    private final WrittenTranscript chat = WrittenTranscript.of(LabModule.FOLDER_A);

    private Judged judged() {
        return Judged.by(new Welcome(), chat);
    }

    @Test
    void join_notice_and_then_the_welcome_pass() {
        chat.joins("Ani").joins("Budi", "Ani");
        judged().passes();
    }

    @Test
    void both_in_one_piece_pass() {
        chat.names("Ani").receives("Ani", "Ani Bergabung!\nTerkoneksi dengan Server!\n");
        judged().passes();
    }

    @Test
    void stamps_of_any_shape_are_a_matter_for_the_stamp_checks() {
        chat.names("Ani")
                .receives("Ani", "2026/03/02 3:20 PM - Ani Bergabung!\n")
                .receives("Ani", "[15:20:30] Terkoneksi dengan Server!\n");
        judged().passes();
    }

    @Test
    void late_notice_of_somebody_from_before_is_no_matter() {
        chat.names("Ani").receives("Ani", "Zaki keluar!\nAni Bergabung!\nTerkoneksi dengan Server!\n");
        judged().passes();
    }

    @Test
    void missing_welcome_is_told_with_what_came() {
        chat.names("Ani").hears("Ani", "Ani Bergabung!").gaveUp("welcome @ Ani");
        judged().failsWith("Pendatang baru tidak menerima \"Terkoneksi dengan Server!\". Yang diterimanya: \"NICK\","
                + " \"Ani Bergabung!\".");
    }

    @Test
    void missing_join_notice_is_told_with_what_came() {
        chat.names("Ani").receives("Ani", "Terkoneksi dengan Server!\n");
        judged().failsWith("Pendatang baru tidak menerima \"Ani Bergabung!\". Yang diterimanya: \"NICK\","
                + " \"Terkoneksi dengan Server!\".");
    }

    @Test
    void near_miss_is_named() {
        chat.names("Ani").receives("Ani", "Ani bergabung !\nTerkoneksi dengan server\n");
        judged().failsWith("Pendatang baru seharusnya menerima \"Terkoneksi dengan Server!\", tetapi yang datang"
                + " \"Terkoneksi dengan server\". Nyaris sama, tetapi tidak persis.");
    }

    @Test
    void near_miss_of_the_join_notice_is_named() {
        chat.names("Ani").receives("Ani", "ani Bergabung\nTerkoneksi dengan Server!\n");
        judged().failsWith(
                        "Pendatang baru seharusnya menerima \"Ani Bergabung!\", tetapi yang datang \"ani Bergabung\"."
                                + " Nyaris sama, tetapi tidak persis.");
    }

    @Test
    void welcome_for_everybody_is_one_too_many() {
        chat.joins("Ani").joins("Budi", "Ani").receives("Ani", "Terkoneksi dengan Server!\n");
        judged().failsWith(
                        "Ani menerima \"Terkoneksi dengan Server!\" 2 kali. Sambutan itu hanya untuk satu orang, satu"
                                + " kali.");
    }

    @Test
    void welcome_before_the_join_notice_is_the_wrong_way_round() {
        chat.names("Ani").receives("Ani", "Terkoneksi dengan Server!\nAni Bergabung!\n");
        judged().failsWith("\"Terkoneksi dengan Server!\" datang sebelum \"Ani Bergabung!\". Urutannya terbalik.");
    }

    @Test
    void nobody_was_asked_for_a_name() {
        chat.connected("Ani").gaveUp("NICK @ Ani");
        judged().failsWith("Client tersambung, tetapi server tidak mengirim NICK.");
    }
}
