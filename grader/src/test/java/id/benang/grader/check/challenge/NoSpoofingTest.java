package id.benang.grader.check.challenge;

import static id.benang.grader.check.challenge.WrittenChallenges.command;

import id.benang.grader.check.Judged;
import id.benang.grader.check.WrittenTranscript;
import org.junit.jupiter.api.Test;

class NoSpoofingTest {

    private static final String PM = "Yuda: /pm admin sandi";
    private static final String KICK = "admin: /kick Yuda";

    private final WrittenTranscript chat = WrittenChallenges.challenged();

    private Judged judged() {
        return Judged.by(new NoSpoofing(), chat);
    }

    private void rightMessage() {
        command(chat, "Wati", PM, "admin", "[PM dari Wati] sandi", "Wati", "[PM ke admin] sandi");
    }

    @Test
    void commands_act_for_the_registered_name() {
        rightMessage();
        command(chat, "Wati", KICK, "Wati", "Hanya admin yang boleh /kick!");
        judged().passes();
    }

    @Test
    void server_that_broadcasts_it_attempts_nothing() {
        WrittenTranscript plain = WrittenChallenges.people();
        plain.sends("Wati", PM + "\n");
        for (String hearer : WrittenChallenges.ALL) {
            plain.receives(hearer, PM + "\n");
        }
        plain.says("Wati", "pagar", WrittenChallenges.ALL);
        Judged.by(new NoSpoofing(), plain).isLeftOut(WrittenChallenges.NOT_ATTEMPTED);
    }

    @Test
    void only_commands_under_the_own_name_show_nothing() {
        command(chat, "Wati", "Wati: /pm Yuda halo");
        judged().failsWith(
                        "Pemeriksaan ini tidak sampai ke bagiannya, karena ada yang tidak datang. Yang terakhir ditunggu:"
                                + " –.");
    }

    @Test
    void message_comes_from_the_name_in_front() {
        command(chat, "Wati", PM, "admin", "[PM dari Yuda] sandi", "Yuda", "[PM ke admin] sandi");
        judged().failsWith("Wati mengirim \"Yuda: /pm admin sandi\", dan server percaya pada nama di depannya: admin"
                + " menerima \"[PM dari Yuda] sandi\".");
    }

    @Test
    void command_is_taken_for_a_message() {
        command(chat, "Wati", PM, "Wati", PM, "Yuda", PM);
        judged().failsWith("Wati mengirim \"Yuda: /pm admin sandi\", tetapi Yuda menerimanya sebagai pesan biasa."
                + " Perintah tidak disiarkan.");
    }

    @Test
    void command_is_dropped() {
        command(chat, "Wati", PM);
        judged().failsWith("Setelah \"Yuda: /pm admin sandi\", admin seharusnya menerima \"[PM dari Wati] sandi\","
                + " tetapi yang datang \"Wati: pagar #" + PM.hashCode() + ".\".");
    }

    @Test
    void kick_under_the_admins_name_is_obeyed() {
        rightMessage();
        chat.sends("Wati", KICK + "\n")
                .receives("Yuda", "Kamu dikeluarkan oleh admin!\n")
                .ended("Yuda");
        judged().failsWith("Wati mengirim \"admin: /kick Yuda\", dan Yuda dikeluarkan. Server percaya pada nama di"
                + " depannya.");
    }

    @Test
    void kick_under_the_admins_name_is_not_answered() {
        rightMessage();
        command(chat, "Wati", KICK);
        judged().failsWith("Setelah \"admin: /kick Yuda\", Wati seharusnya menerima \"Hanya admin yang boleh /kick!\","
                + " tetapi yang datang \"Wati: pagar #" + KICK.hashCode() + ".\".");
    }
}
