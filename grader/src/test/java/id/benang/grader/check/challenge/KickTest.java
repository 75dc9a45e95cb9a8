package id.benang.grader.check.challenge;

import static id.benang.grader.check.challenge.WrittenChallenges.command;

import id.benang.grader.check.Judged;
import id.benang.grader.check.WrittenTranscript;
import org.junit.jupiter.api.Test;

class KickTest {

    private static final String LINE = "admin: /kick Yuda Pratama";

    private final WrittenTranscript chat = WrittenChallenges.challenged();

    private Judged judged() {
        return Judged.by(new Kick(), chat);
    }

    /** The one is told and closed. */
    private WrittenTranscript kicked() {
        return chat.sends("admin", LINE + "\n")
                .receives("Yuda Pratama", "Kamu dikeluarkan oleh admin!\n")
                .ended("Yuda Pratama");
    }

    private void told(String... hearers) {
        for (String hearer : hearers) {
            chat.hears(hearer, "Yuda Pratama keluar!");
        }
    }

    @Test
    void one_is_told_and_closed_and_the_rest_are_told_once() {
        command(chat, "Wati", "Wati: /kick Yuda", "Wati", "Hanya admin yang boleh /kick!");
        command(chat, "admin", "admin: /kick Zainal", "admin", "Pengguna Zainal tidak ditemukan!");
        kicked();
        told("Wati", "Yuda", "admin");
        judged().passes();
    }

    @Test
    void one_that_is_kicked_may_be_told_of_its_own_leaving() {
        chat.sends("admin", LINE + "\n").receives("Yuda Pratama", "Kamu dikeluarkan oleh admin!\n");
        told("Wati", "Yuda", "admin", "Yuda Pratama");
        chat.resetBySelf("Yuda Pratama");
        judged().passes();
    }

    @Test
    void command_under_the_admins_name_is_another_checks_matter() {
        command(chat, "Wati", "admin: /kick Yuda");
        kicked();
        told("Wati", "Yuda", "admin");
        judged().passes();
    }

    @Test
    void server_that_broadcasts_it_attempts_nothing() {
        WrittenTranscript plain = WrittenChallenges.people();
        plain.says("Wati", "/kick Yuda", WrittenChallenges.ALL);
        Judged.by(new Kick(), plain).isLeftOut(WrittenChallenges.NOT_ATTEMPTED);
    }

    @Test
    void server_that_nobody_was_kicked_from_shows_nothing() {
        command(chat, "Wati", "Wati: /kick Yuda", "Wati", "Hanya admin yang boleh /kick!");
        command(chat, "admin", "admin: /kick Zainal", "admin", "Pengguna Zainal tidak ditemukan!");
        judged().failsWith(
                        "Pemeriksaan ini tidak sampai ke bagiannya, karena ada yang tidak datang. Yang terakhir ditunggu:"
                                + " –.");
    }

    @Test
    void anybody_is_obeyed() {
        chat.sends("Wati", "Wati: /kick Yuda\n").ended("Yuda");
        judged().failsWith("Wati bukan admin, tetapi dengan \"Wati: /kick Yuda\" ia mengeluarkan Yuda.");
    }

    @Test
    void somebody_else_is_not_told_why_not() {
        command(chat, "Wati", "Wati: /kick Yuda");
        judged().failsWith("Setelah \"Wati: /kick Yuda\", Wati seharusnya menerima \"Hanya admin yang boleh /kick!\","
                + " tetapi yang datang \"Wati: pagar #" + "Wati: /kick Yuda".hashCode() + ".\".");
    }

    @Test
    void admin_is_not_told_that_nobody_has_the_name() {
        command(chat, "admin", "admin: /kick Zainal", "admin", "Pengguna tidak ditemukan!");
        judged().failsWith("Setelah \"admin: /kick Zainal\", admin seharusnya menerima"
                + " \"Pengguna Zainal tidak ditemukan!\", tetapi yang datang \"Pengguna tidak ditemukan!\","
                + " \"admin: pagar #" + "admin: /kick Zainal".hashCode() + ".\".");
    }

    @Test
    void one_is_closed_without_a_word() {
        chat.sends("admin", LINE + "\n").ended("Yuda Pratama");
        told("Wati", "Yuda", "admin");
        judged().failsWith("Setelah \"admin: /kick Yuda Pratama\", Yuda Pratama seharusnya menerima"
                + " \"Kamu dikeluarkan oleh admin!\", tetapi yang datang –.");
    }

    @Test
    void connection_stays_open() {
        chat.sends("admin", LINE + "\n").receives("Yuda Pratama", "Kamu dikeluarkan oleh admin!\n");
        told("Wati", "Yuda", "admin");
        judged().failsWith("Yuda Pratama menerima \"Kamu dikeluarkan oleh admin!\", tetapi koneksinya tidak ditutup.");
    }

    @Test
    void somebody_is_not_told() {
        kicked();
        told("Wati", "admin");
        judged().failsWith("Yuda Pratama dikeluarkan, dan Yuda menerima \"Yuda Pratama keluar!\" sebanyak 0 kali,"
                + " padahal seharusnya satu kali.");
    }

    @Test
    void all_are_told_twice() {
        kicked();
        told("Wati", "Yuda", "admin", "Wati", "Yuda", "admin");
        judged().failsWith("Yuda Pratama dikeluarkan, dan Wati menerima \"Yuda Pratama keluar!\" sebanyak 2 kali,"
                + " padahal seharusnya satu kali.");
    }
}
