package id.benang.grader.check.challenge;

import static id.benang.grader.check.challenge.WrittenChallenges.command;

import id.benang.grader.check.Judged;
import id.benang.grader.check.WrittenTranscript;
import org.junit.jupiter.api.Test;

class PrivateMessageTest {

    private static final String LINE = "Wati: /pm Yuda rahasia: 1";
    private static final String FROM = "[PM dari Wati] rahasia: 1";
    private static final String TO = "[PM ke Yuda] rahasia: 1";

    private final WrittenTranscript chat = WrittenChallenges.challenged();

    private Judged judged() {
        return Judged.by(new PrivateMessage(), chat);
    }

    @Test
    void each_reply_comes_where_it_belongs() {
        command(chat, "Wati", LINE, "Yuda", FROM, "Wati", TO);
        command(
                chat,
                "Wati",
                "Wati: /pm Yuda Pratama rahasia kedua",
                "Yuda Pratama",
                "[PM dari Wati] rahasia kedua",
                "Wati",
                "[PM ke Yuda Pratama] rahasia kedua");
        command(chat, "Wati", "Wati: /pm Zainal ada di sini?", "Wati", "Pengguna Zainal tidak ditemukan!");
        command(chat, "Wati", "Wati: /pm Yuda", "Wati", "Format: /pm {username} {pesan}");
        command(chat, "Wati", "Wati: /pm", "Wati", "Format: /pm {username} {pesan}");
        judged().passes();
    }

    @Test
    void name_that_merely_begins_like_one_who_is_in_is_another() {
        command(chat, "Wati", "Wati: /pm Yudas halo", "Wati", "Pengguna Yudas tidak ditemukan!");
        judged().passes();
    }

    @Test
    void commands_under_a_foreign_name_are_another_checks_matter() {
        command(chat, "Wati", LINE, "Yuda", FROM, "Wati", TO);
        command(chat, "Wati", "Yuda: /pm admin halo");
        command(chat, "Wati", "Wati: /list");
        judged().passes();
    }

    @Test
    void server_that_broadcasts_all_commands_attempts_nothing() {
        WrittenTranscript plain = WrittenChallenges.people();
        plain.says("Wati", "/pm Yuda rahasia", WrittenChallenges.ALL).says("Wati", "pagar", "Yuda", "Wati");
        Judged.by(new PrivateMessage(), plain).isLeftOut(WrittenChallenges.NOT_ATTEMPTED);
    }

    @Test
    void server_that_keeps_a_command_from_one_of_the_others_is_judged_on_all() {
        WrittenTranscript keeping = WrittenChallenges.people();
        command(keeping, "Wati", "Wati: /x", "Yuda", "Wati: /x", "admin", "Wati: /x");
        Judged.by(new PrivateMessage(), keeping)
                .failsWith(
                        "Pemeriksaan ini tidak sampai ke bagiannya, karena ada yang tidak datang. Yang terakhir ditunggu:"
                                + " –.");
    }

    @Test
    void server_that_only_spares_the_sender_attempts_nothing() {
        WrittenTranscript sparing = WrittenChallenges.people();
        command(
                sparing,
                "Wati",
                "Wati: /x",
                "Yuda",
                "Wati: /x",
                "admin",
                "[15:20:30] Wati: /x",
                "Yuda Pratama",
                "Wati: /x");
        Judged.by(new PrivateMessage(), sparing).isLeftOut(WrittenChallenges.NOT_ATTEMPTED);
    }

    @Test
    void one_that_hears_nothing_afterwards_shows_nothing() {
        WrittenTranscript broken = WrittenChallenges.people();
        broken.sends("Wati", LINE + "\n").says("Wati", "pagar", "Wati");
        Judged.by(new PrivateMessage(), broken).isLeftOut(WrittenChallenges.NOT_ATTEMPTED);
    }

    @Test
    void command_is_broadcast() {
        command(chat, "Wati", LINE, "Yuda", FROM, "Wati", TO, "admin", LINE);
        judged().failsWith("Wati mengirim \"Wati: /pm Yuda rahasia: 1\", tetapi admin menerimanya sebagai pesan biasa."
                + " Perintah tidak disiarkan.");
    }

    @Test
    void target_gets_nothing() {
        command(chat, "Wati", LINE, "Wati", TO);
        judged().failsWith("Setelah \"Wati: /pm Yuda rahasia: 1\", Yuda seharusnya menerima"
                + " \"[PM dari Wati] rahasia: 1\", tetapi yang datang \"Wati: pagar #" + LINE.hashCode() + ".\".");
    }

    @Test
    void sender_gets_nothing() {
        command(chat, "Wati", LINE, "Yuda", FROM);
        judged().failsWith("Setelah \"Wati: /pm Yuda rahasia: 1\", Wati seharusnya menerima"
                + " \"[PM ke Yuda] rahasia: 1\", tetapi yang datang \"Wati: pagar #" + LINE.hashCode() + ".\".");
    }

    @Test
    void reply_carries_a_stamp() {
        command(chat, "Wati", LINE, "Yuda", "[15:20:30] " + FROM, "Wati", TO);
        judged().failsWith("Setelah \"Wati: /pm Yuda rahasia: 1\", Yuda seharusnya menerima"
                + " \"[PM dari Wati] rahasia: 1\", tetapi yang datang \"[15:20:30] [PM dari Wati] rahasia: 1\"."
                + " Nyaris sama, tetapi tidak persis.");
    }

    @Test
    void reply_has_other_letters() {
        command(chat, "Wati", LINE, "Yuda", "[pm dari Wati] rahasia: 1", "Wati", TO);
        judged().failsWith("Setelah \"Wati: /pm Yuda rahasia: 1\", Yuda seharusnya menerima"
                + " \"[PM dari Wati] rahasia: 1\", tetapi yang datang \"[pm dari Wati] rahasia: 1\"."
                + " Nyaris sama, tetapi tidak persis.");
    }

    @Test
    void reply_comes_twice() {
        command(chat, "Wati", LINE, "Yuda", FROM, "Wati", TO, "Wati", TO);
        judged().failsWith("Setelah \"Wati: /pm Yuda rahasia: 1\", Wati menerima \"[PM ke Yuda] rahasia: 1\""
                + " sebanyak 2 kali, padahal seharusnya satu kali.");
    }

    @Test
    void somebody_else_gets_it_too() {
        command(chat, "Wati", LINE, "Yuda", FROM, "Wati", TO, "Yuda Pratama", FROM);
        judged().failsWith("Setelah \"Wati: /pm Yuda rahasia: 1\", Yuda Pratama menerima"
                + " \"[PM dari Wati] rahasia: 1\", padahal itu bukan untuknya.");
    }

    @Test
    void target_gets_what_is_the_senders() {
        command(chat, "Wati", LINE, "Yuda", FROM, "Wati", TO, "Yuda", TO);
        judged().failsWith("Setelah \"Wati: /pm Yuda rahasia: 1\", Yuda menerima \"[PM ke Yuda] rahasia: 1\","
                + " padahal itu bukan untuknya.");
    }

    @Test
    void what_came_before_does_not_count() {
        chat.receives("Yuda", FROM + "\n");
        command(chat, "Wati", LINE, "Wati", TO);
        judged().failsWith("Setelah \"Wati: /pm Yuda rahasia: 1\", Yuda seharusnya menerima"
                + " \"[PM dari Wati] rahasia: 1\", tetapi yang datang \"Wati: pagar #" + LINE.hashCode() + ".\".");
    }

    @Test
    void what_comes_after_the_next_command_belongs_to_that() {
        command(chat, "Wati", LINE, "Wati", TO);
        command(chat, "Wati", "Wati: /list", "Yuda", FROM);
        judged().failsWith("Setelah \"Wati: /pm Yuda rahasia: 1\", Yuda seharusnya menerima"
                + " \"[PM dari Wati] rahasia: 1\", tetapi yang datang \"Wati: pagar #" + LINE.hashCode() + ".\".");
    }
}
