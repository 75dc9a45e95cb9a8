package id.benang.grader.check.echo;

import id.benang.grader.check.Judged;
import id.benang.grader.check.WrittenTranscript;
import id.benang.grader.model.Event;
import id.benang.grader.model.LabModule;
import org.junit.jupiter.api.Test;

class GhostTest {

    private final WrittenTranscript echo = WrittenTranscript.of(LabModule.MULTITHREAD_ECHO)
            .step("waiting")
            .connected("Nadia")
            .connected("Oki")
            .connected("Putu");

    private Judged judged() {
        echo.step("over").left("Nadia", Event.Departure.CLOSE).left("Putu", Event.Departure.CLOSE);
        return Judged.by(new Ghost(), echo.left("Ratih", Event.Departure.CLOSE));
    }

    @Test
    void nobody_eats_an_answer() {
        ghostWaits().noticed("Oki").types("jawaban untuk a#.\n").receives("Nadia", "jawaban untuk a#.\n");
        next();
        ghostPrompted().noticed("Qori").types("jawaban untuk d#.\n").prints("Jawaban dibuang.\n");
        answersRatih();
        judged().passes();
    }

    @Test
    void words_may_follow_the_closing_on_its_line() {
        ghostWaits().receives("Nadia", "jawaban untuk a#.\n");
        next();
        ghostPrompted()
                .noticed("Qori")
                .types("jawaban untuk d#.\n")
                .prints("[CONNECTION CLOSED] Client 1 disconnected, jawaban dibuang.\n");
        answersRatih();
        judged().passes();
    }

    @Test
    void prompt_for_one_who_was_gone_fails() {
        ghostWaits().noticed("Oki").types("jawaban untuk a#.\n").receives("Nadia", "jawaban untuk a#.\n");
        echo.prints("[CLIENT 2] b#.\nYour response: ");
        next();
        judged().failsWith("Oki sudah pergi sebelum gilirannya, tetapi operator tetap ditanya tentang \"b#.\".");
    }

    @Test
    void prompt_for_one_whose_leaving_may_not_have_been_noticed_passes() {
        echo.noticed("Oki");
        ghostWaits().receives("Nadia", "jawaban untuk a#.\n").prints("[CLIENT 2] b#.\nYour response: ");
        next();
        ghostPrompted().types("jawaban untuk d#.\n");
        answersRatih();
        judged().passes();
    }

    @Test
    void answer_that_goes_astray_fails() {
        ghostWaits().noticed("Oki").types("jawaban untuk a#.\n").receives("Nadia", "jawaban untuk a#.\n");
        next();
        ghostPrompted().noticed("Qori").types("jawaban untuk d#.\n").receives("Ratih", "jawaban untuk d#.\n");
        judged().failsWith(
                        "Ratih bertanya \"e#.\", tetapi menerima \"jawaban untuk d#.\". Client lain sudah pergi, dan jawaban untuknya salah alamat.");
    }

    @Test
    void one_that_is_never_served_fails() {
        ghostWaits()
                .noticed("Oki")
                .types("jawaban untuk a#.\n")
                .receives("Nadia", "jawaban untuk a#.\n")
                .gaveUp("prompt");
        judged().failsWith(
                        "Putu menunggu dengan \"c#.\", tetapi setelah client lain pergi ia tidak dijawab lagi. Yang diterimanya: –.");
    }

    @Test
    void answer_that_is_dropped_silently_fails() {
        ghostWaits().noticed("Oki").types("jawaban untuk a#.\n").receives("Nadia", "jawaban untuk a#.\n");
        next();
        echo.prints("Sebelum itu.\n");
        ghostPrompted()
                .noticed("Qori")
                .types("jawaban untuk d#.\n")
                .prints("[CONNECTION CLOSED] Client 1 disconnected.\n");
        answersRatih();
        judged().failsWith(
                        "Qori pergi selagi promptnya tampil. Jawaban \"jawaban untuk d#.\" dibuang, tetapi konsol tidak mengatakannya.");
    }

    @Test
    void second_ghost_never_came() {
        ghostWaits().noticed("Oki").receives("Nadia", "jawaban untuk a#.\n");
        next();
        echo.gaveUp("prompt");
        judged().failsWith(
                        "Pemeriksaan ini tidak sampai ke bagiannya, karena ada yang tidak datang. Yang terakhir ditunggu: prompt.");
    }

    private WrittenTranscript ghostWaits() {
        return echo.sends("Nadia", "a#.\n")
                .prints("[CLIENT 1] a#.\nYour response: ")
                .sends("Oki", "b#.\n")
                .sends("Putu", "c#.\n")
                .left("Oki", Event.Departure.CLOSE);
    }

    private void next() {
        echo.prints("[CLIENT 3] c#.\nYour response: ")
                .types("jawaban untuk c#.\n")
                .receives("Putu", "jawaban untuk c#.\n");
    }

    private WrittenTranscript ghostPrompted() {
        return echo.step("prompted")
                .connected("Qori")
                .connected("Ratih")
                .sends("Qori", "d#.\n")
                .prints("[CLIENT 4] d#.\nYour response: ")
                .sends("Ratih", "e#.\n")
                .left("Qori", Event.Departure.CLOSE);
    }

    private void answersRatih() {
        echo.prints("[CLIENT 5] e#.\nYour response: ")
                .types("jawaban untuk e#.\n")
                .receives("Ratih", "jawaban untuk e#.\n");
    }
}
