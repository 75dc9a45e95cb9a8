package id.benang.grader.check.challenge;

import static id.benang.grader.check.challenge.WrittenChallenges.command;

import id.benang.grader.check.Judged;
import id.benang.grader.check.WrittenTranscript;
import org.junit.jupiter.api.Test;

class UnknownCommandTest {

    private static final String LINE = "Wati: /tolong aku ya";

    private final WrittenTranscript chat = WrittenChallenges.challenged();

    private Judged judged() {
        return Judged.by(new UnknownCommand(), chat);
    }

    @Test
    void its_word_comes_back() {
        command(chat, "Wati", LINE, "Wati", "Perintah tidak dikenal: /tolong");
        command(chat, "Wati", "Wati: /", "Wati", "Perintah tidak dikenal: /");
        judged().passes();
    }

    @Test
    void ordinary_lines_and_known_commands_are_no_matter() {
        command(chat, "Wati", LINE, "Wati", "Perintah tidak dikenal: /tolong");
        command(chat, "Wati", "Wati: halo /tolong");
        command(chat, "Wati", "/tolong");
        command(chat, "Wati", "Wati: /list");
        command(chat, "Wati", "Wati: /pm");
        command(chat, "Wati", "Wati: /kick");
        judged().passes();
    }

    @Test
    void server_that_broadcasts_it_attempts_nothing() {
        WrittenTranscript plain = WrittenChallenges.people();
        plain.says("Wati", "/tolong", WrittenChallenges.ALL);
        Judged.by(new UnknownCommand(), plain).isLeftOut(WrittenChallenges.NOT_ATTEMPTED);
    }

    @Test
    void command_that_nobody_gave_shows_nothing() {
        judged().failsWith(
                        "Pemeriksaan ini tidak sampai ke bagiannya, karena ada yang tidak datang. Yang terakhir ditunggu:"
                                + " –.");
    }

    @Test
    void answer_says_too_little() {
        command(chat, "Wati", LINE, "Wati", "Perintah tidak dikenal");
        judged().failsWith("Setelah \"Wati: /tolong aku ya\", Wati seharusnya menerima"
                + " \"Perintah tidak dikenal: /tolong\", tetapi yang datang \"Perintah tidak dikenal\","
                + " \"Wati: pagar #" + LINE.hashCode() + ".\".");
    }

    @Test
    void answer_says_too_much() {
        command(chat, "Wati", LINE, "Wati", "Perintah tidak dikenal: /tolong aku ya");
        judged().failsWith("Setelah \"Wati: /tolong aku ya\", Wati seharusnya menerima"
                + " \"Perintah tidak dikenal: /tolong\", tetapi yang datang \"Perintah tidak dikenal: /tolong aku ya\"."
                + " Nyaris sama, tetapi tidak persis.");
    }
}
