package id.benang.grader.check.challenge;

import static id.benang.grader.check.challenge.WrittenChallenges.again;
import static id.benang.grader.check.challenge.WrittenChallenges.claims;
import static id.benang.grader.check.challenge.WrittenChallenges.welcome;

import id.benang.grader.check.Judged;
import id.benang.grader.check.WrittenTranscript;
import id.benang.grader.model.Event.Departure;
import org.junit.jupiter.api.Test;

class TakenNameTest {

    private static final String REFUSED = "Username sudah dipakai!\nNICK\n";

    private final WrittenTranscript chat = WrittenChallenges.people();

    private Judged judged() {
        return Judged.by(new TakenName(), chat);
    }

    private void tonoLeaves() {
        chat.joins("Tono", WrittenChallenges.ALL).leaves("Tono", Departure.CLOSE, WrittenChallenges.ALL);
    }

    private void refusedOnce() {
        claims(chat, "(kembar)", "Yuda", REFUSED);
        again(chat, "(kembar)", "Yusuf", welcome("Yusuf"));
    }

    @Test
    void taken_name_is_refused_and_free_again_later() {
        refusedOnce();
        tonoLeaves();
        claims(chat, "(Tono lagi)", "Tono", welcome("Tono"));
        judged().passes();
    }

    @Test
    void name_may_become_free_a_moment_after_the_notice() {
        refusedOnce();
        tonoLeaves();
        claims(chat, "(Tono lagi)", "Tono", REFUSED);
        again(chat, "(Tono lagi)", "Tono", welcome("Tono"));
        judged().passes();
    }

    @Test
    void owner_leaves_at_last() {
        refusedOnce();
        tonoLeaves();
        claims(chat, "(Tono lagi)", "Tono", welcome("Tono"));
        chat.leaves("Yuda", Departure.CLOSE, "Wati", "admin");
        judged().passes();
    }

    @Test
    void owner_that_the_server_dropped_is_no_owner() {
        refusedOnce();
        tonoLeaves();
        claims(chat, "(Tono lagi)", "Tono", welcome("Tono"));
        chat.ended("Yuda").hears("Wati", "Yuda keluar!");
        judged().passes();
    }

    @Test
    void server_that_takes_every_name_attempts_nothing() {
        claims(chat, "(kembar)", "Yuda", welcome("Yuda"));
        judged().isLeftOut(WrittenChallenges.NOT_ATTEMPTED);
    }

    @Test
    void taken_name_that_nobody_asked_for_shows_nothing() {
        claims(chat, "(kosong)", "", "Username tidak boleh kosong!\nNICK\n");
        tonoLeaves();
        claims(chat, "(Tono lagi)", "Tono", welcome("Tono")).gaveUp("NICK @ (kembar)");
        judged().failsWith(
                        "Pemeriksaan ini tidak sampai ke bagiannya, karena ada yang tidak datang. Yang terakhir ditunggu: NICK @"
                                + " (kembar).");
    }

    @Test
    void free_name_that_nobody_asked_for_shows_nothing() {
        refusedOnce();
        chat.gaveUp("welcome @ Tono");
        judged().failsWith(
                        "Pemeriksaan ini tidak sampai ke bagiannya, karena ada yang tidak datang. Yang terakhir ditunggu: welcome"
                                + " @ Tono.");
    }

    @Test
    void second_one_gets_in() {
        claims(chat, "(kosong)", "", "Username tidak boleh kosong!\nNICK\n");
        claims(chat, "(kembar)", "Yuda", welcome("Yuda"));
        judged().failsWith("Nama \"Yuda\" sedang dipakai, tetapi client lain boleh memakainya juga.");
    }

    @Test
    void server_hangs_up() {
        claims(chat, "(kembar)", "Yuda", "Username sudah dipakai!\n").ended("(kembar)");
        judged().failsWith("Setelah meminta nama \"Yuda\" yang sedang dipakai, client diputus. Yang sempat diterima:"
                + " \"Username sudah dipakai!\".");
    }

    @Test
    void server_asks_again_without_a_word() {
        claims(chat, "(kembar)", "Yuda", "NICK\n");
        judged().failsWith("Nama \"Yuda\" sedang dipakai, jadi seharusnya datang \"Username sudah dipakai!\" lalu"
                + " \"NICK\", tetapi yang datang \"NICK\".");
    }

    @Test
    void good_name_is_not_taken_after_a_refusal() {
        claims(chat, "(kembar)", "Yuda", REFUSED);
        again(chat, "(kembar)", "Yusuf", "Ani: halo\n").resetBySelf("(kembar)");
        judged().failsWith("Setelah namanya ditolak, client mencoba nama \"Yusuf\", tetapi tidak diterima. Yang datang"
                + " \"Ani: halo\".");
    }

    @Test
    void going_of_the_refused_one_is_told_as_the_owners() {
        claims(chat, "(kembar)", "Yuda", REFUSED).left("(kembar)", Departure.CLOSE);
        chat.hears("Wati", "Yuda keluar!");
        judged().failsWith(
                        "Client yang meminta nama \"Yuda\" ditolak lalu pergi, tetapi Wati menerima \"Yuda keluar!\"."
                                + " Pemilik nama itu masih ada.");
    }

    @Test
    void name_is_never_free_again() {
        refusedOnce();
        tonoLeaves();
        claims(chat, "(Tono lagi)", "Tono", REFUSED);
        again(chat, "(Tono lagi)", "Tono", REFUSED);
        judged().failsWith("Pemilik nama \"Tono\" sudah pergi, tetapi nama itu tidak bebas lagi. Yang datang"
                + " \"Username sudah dipakai!\", \"NICK\".");
    }
}
