package id.benang.grader.check.challenge;

import static id.benang.grader.check.challenge.WrittenChallenges.again;
import static id.benang.grader.check.challenge.WrittenChallenges.claims;
import static id.benang.grader.check.challenge.WrittenChallenges.welcome;

import id.benang.grader.check.Judged;
import id.benang.grader.check.WrittenTranscript;
import id.benang.grader.model.Event.Departure;
import id.benang.grader.model.LabModule;
import org.junit.jupiter.api.Test;

class TakenNameRaceTest {

    private static final String REFUSED = "Username sudah dipakai!\nNICK\n";

    private final WrittenTranscript chat = WrittenTranscript.of(LabModule.MODUL_CONTOH);

    private Judged judged() {
        return Judged.by(new TakenNameRace(), chat);
    }

    @Test
    void one_wins_each_round() {
        claims(chat, "(1)", "Rebutan 1", REFUSED);
        claims(chat, "(2)", "Rebutan 1", welcome("Rebutan 1")).left("(2)", Departure.CLOSE);
        again(chat, "(1)", "Rebutan 2", welcome("Rebutan 2"));
        claims(chat, "(3)", "Rebutan 2", REFUSED);
        judged().passes();
    }

    @Test
    void one_that_is_alone_races_with_nobody() {
        claims(chat, "(1)", "Rebutan 1", welcome("Rebutan 1")).gaveUp("NICK @ (2)");
        judged().failsWith(
                        "Pemeriksaan ini tidak sampai ke bagiannya, karena ada yang tidak datang. Yang terakhir ditunggu: NICK @"
                                + " (2).");
    }

    @Test
    void two_win() {
        claims(chat, "(1)", "Rebutan 1", REFUSED);
        claims(chat, "(2)", "Rebutan 1", welcome("Rebutan 1"));
        claims(chat, "(3)", "Rebutan 1", welcome("Rebutan 1"));
        judged().failsWith("3 client meminta nama \"Rebutan 1\" pada saat yang sama, dan 2 di antaranya diterima."
                + " Seharusnya tepat satu.");
    }

    @Test
    void nobody_wins() {
        claims(chat, "(1)", "Rebutan 1", REFUSED);
        claims(chat, "(2)", "Rebutan 1", REFUSED);
        judged().failsWith("2 client meminta nama \"Rebutan 1\" pada saat yang sama, dan tidak satu pun diterima."
                + " Seharusnya tepat satu.");
    }

    @Test
    void one_gets_no_answer() {
        claims(chat, "(1)", "Rebutan 1", welcome("Rebutan 1"));
        claims(chat, "(2)", "Rebutan 1", "");
        judged().failsWith("2 client meminta nama \"Rebutan 1\" pada saat yang sama, dan tidak semuanya mendapat"
                + " jawaban.");
    }
}
