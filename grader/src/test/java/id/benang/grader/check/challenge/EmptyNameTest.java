package id.benang.grader.check.challenge;

import static id.benang.grader.check.challenge.WrittenChallenges.again;
import static id.benang.grader.check.challenge.WrittenChallenges.claims;
import static id.benang.grader.check.challenge.WrittenChallenges.welcome;

import id.benang.grader.check.Judged;
import id.benang.grader.check.WrittenTranscript;
import id.benang.grader.model.Event.Departure;
import org.junit.jupiter.api.Test;

class EmptyNameTest {

    private static final String REFUSED = "Username tidak boleh kosong!\nNICK\n";

    private final WrittenTranscript chat = WrittenChallenges.people();

    private Judged judged() {
        return Judged.by(new EmptyName(), chat);
    }

    @Test
    void blank_names_are_refused_and_a_good_one_gets_in() {
        claims(chat, "(kosong)", "", REFUSED);
        again(chat, "(kosong)", "   ", REFUSED);
        again(chat, "(kosong)", "Zahra", welcome("Zahra"));
        judged().passes();
    }

    @Test
    void one_that_goes_after_its_refusal_shows_enough() {
        claims(chat, "(kosong)", "", REFUSED).left("(kosong)", Departure.CLOSE).ended("(kosong)");
        judged().passes();
    }

    @Test
    void server_that_takes_every_name_attempts_nothing() {
        claims(chat, "(kosong)", "", welcome(""));
        judged().isLeftOut(WrittenChallenges.NOT_ATTEMPTED);
    }

    @Test
    void server_that_hangs_up_in_silence_attempts_nothing() {
        claims(chat, "(kosong)", "", "").ended("(kosong)");
        judged().isLeftOut(WrittenChallenges.NOT_ATTEMPTED);
    }

    @Test
    void nobody_who_asked_for_a_blank_name_shows_nothing() {
        claims(chat, "(kembar)", "Wati", "NICK\n").gaveUp("NICK @ (kosong)");
        judged().failsWith(
                        "Pemeriksaan ini tidak sampai ke bagiannya, karena ada yang tidak datang. Yang terakhir ditunggu: NICK @"
                                + " (kosong).");
    }

    @Test
    void blank_name_gets_in() {
        claims(chat, "(kosong)", "", REFUSED);
        again(chat, "(kosong)", "   ", welcome("   "));
        judged().failsWith("Nama \"   \" diterima, padahal username tidak boleh kosong atau hanya spasi.");
    }

    @Test
    void server_says_why_and_hangs_up() {
        claims(chat, "(kosong)", "", "Username tidak boleh kosong!\n").ended("(kosong)");
        judged().failsWith("Setelah nama \"\", server memutus koneksi. Yang sempat diterima: \"Username tidak boleh"
                + " kosong!\".");
    }

    @Test
    void server_does_not_ask_again() {
        claims(chat, "(kosong)", "", "Username tidak boleh kosong!\n")
                .left("(kosong)", Departure.CLOSE)
                .ended("(kosong)");
        judged().failsWith("Setelah nama \"\", server seharusnya mengirim \"Username tidak boleh kosong!\" lalu"
                + " \"NICK\", tetapi yang datang \"Username tidak boleh kosong!\".");
    }

    @Test
    void server_asks_before_it_says_why() {
        claims(chat, "(kosong)", "", "NICK\nUsername tidak boleh kosong!\n");
        judged().failsWith("Setelah nama \"\", server seharusnya mengirim \"Username tidak boleh kosong!\" lalu"
                + " \"NICK\", tetapi yang datang \"NICK\", \"Username tidak boleh kosong!\".");
    }

    @Test
    void server_says_it_in_other_letters() {
        claims(chat, "(kosong)", "", "Username Tidak Boleh Kosong\n");
        judged().failsWith("Setelah nama \"\", server seharusnya mengirim \"Username tidak boleh kosong!\" lalu"
                + " \"NICK\", tetapi yang datang \"Username Tidak Boleh Kosong\".");
    }

    @Test
    void good_name_is_not_taken_after_a_refusal() {
        claims(chat, "(kosong)", "", REFUSED);
        again(chat, "(kosong)", "Zahra", "").gaveUp("answer to a username @ (kosong)");
        judged().failsWith("Setelah namanya ditolak, client mencoba nama \"Zahra\", tetapi tidak diterima. Yang datang"
                + " –.");
    }
}
