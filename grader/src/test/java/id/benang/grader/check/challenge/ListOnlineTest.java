package id.benang.grader.check.challenge;

import static id.benang.grader.check.challenge.WrittenChallenges.command;

import id.benang.grader.check.Judged;
import id.benang.grader.check.WrittenTranscript;
import id.benang.grader.model.Event.Departure;
import org.junit.jupiter.api.Test;

class ListOnlineTest {

    private static final String LINE = "Wati: /list";

    private final WrittenTranscript chat = WrittenChallenges.challenged();

    private Judged judged() {
        return Judged.by(new ListOnline(), chat);
    }

    @Test
    void all_are_named_in_the_order_of_joining() {
        command(chat, "Wati", LINE, "Wati", "Pengguna online: Wati, Yuda, admin, Yuda Pratama");
        judged().passes();
    }

    @Test
    void one_who_left_is_named_no_more() {
        chat.left("Yuda", Departure.CLOSE);
        command(chat, "Wati", LINE, "Wati", "Pengguna online: Wati, admin, Yuda Pratama");
        judged().passes();
    }

    @Test
    void one_who_was_told_to_have_left_is_named_no_more() {
        chat.hears("Wati", "Yuda keluar!");
        command(chat, "Wati", LINE, "Wati", "Pengguna online: Wati, admin, Yuda Pratama");
        judged().passes();
    }

    @Test
    void those_who_came_before_the_record_may_still_be_leaving() {
        command(chat, "Wati", LINE, "Wati", "Pengguna online: Ani, Budi, Wati, Yuda, admin, Yuda Pratama");
        judged().passes();
    }

    @Test
    void those_who_came_in_this_record_are_no_strangers() {
        command(chat, "Wati", LINE, "Wati", "Pengguna online: Ani, Yuda, Wati, Yuda, admin, Yuda Pratama");
        judged().failsWith("Setelah \"Wati: /list\", Wati seharusnya menerima"
                + " \"Pengguna online: Wati, Yuda, admin, Yuda Pratama\", tetapi yang datang"
                + " \"Pengguna online: Ani, Yuda, Wati, Yuda, admin, Yuda Pratama\", \"Wati: pagar #"
                + LINE.hashCode() + ".\".");
    }

    @Test
    void somebody_is_named_behind_those_who_are_in() {
        command(chat, "Wati", LINE, "Wati", "Pengguna online: Wati, Yuda, admin, Yuda Pratama, null");
        judged().failsWith("Setelah \"Wati: /list\", Wati seharusnya menerima"
                + " \"Pengguna online: Wati, Yuda, admin, Yuda Pratama\", tetapi yang datang"
                + " \"Pengguna online: Wati, Yuda, admin, Yuda Pratama, null\". Nyaris sama, tetapi tidak persis.");
    }

    @Test
    void server_that_broadcasts_it_attempts_nothing() {
        WrittenTranscript plain = WrittenChallenges.people();
        plain.says("Wati", "/list", WrittenChallenges.ALL);
        Judged.by(new ListOnline(), plain).isLeftOut(WrittenChallenges.NOT_ATTEMPTED);
    }

    @Test
    void list_that_nobody_asked_for_shows_nothing() {
        chat.gaveUp("line @ Wati");
        judged().failsWith(
                        "Pemeriksaan ini tidak sampai ke bagiannya, karena ada yang tidak datang. Yang terakhir ditunggu: line"
                                + " @ Wati.");
    }

    @Test
    void same_names_in_another_order() {
        command(chat, "Wati", LINE, "Wati", "Pengguna online: Yuda, Wati, Yuda Pratama, admin");
        judged().failsWith("Daftar seharusnya \"Pengguna online: Wati, Yuda, admin, Yuda Pratama\", tetapi yang datang"
                + " \"Pengguna online: Yuda, Wati, Yuda Pratama, admin\". Namanya sama, urutannya lain.");
    }

    @Test
    void somebody_is_missing() {
        command(chat, "Wati", LINE, "Wati", "Pengguna online: Yuda, admin, Yuda Pratama");
        judged().failsWith("Setelah \"Wati: /list\", Wati seharusnya menerima"
                + " \"Pengguna online: Wati, Yuda, admin, Yuda Pratama\", tetapi yang datang"
                + " \"Pengguna online: Yuda, admin, Yuda Pratama\", \"Wati: pagar #" + LINE.hashCode() + ".\".");
    }

    @Test
    void everybody_gets_the_list() {
        String list = "Pengguna online: Wati, Yuda, admin, Yuda Pratama";
        command(chat, "Wati", LINE, "Wati", list, "admin", list);
        judged().failsWith("Setelah \"Wati: /list\", admin menerima"
                + " \"Pengguna online: Wati, Yuda, admin, Yuda Pratama\", padahal itu bukan untuknya.");
    }
}
