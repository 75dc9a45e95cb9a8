package id.benang.grader.check.echo;

import id.benang.grader.check.Judged;
import id.benang.grader.check.WrittenTranscript;
import id.benang.grader.model.LabModule;
import org.junit.jupiter.api.Test;

class SecondClientTest {

    private final WrittenTranscript echo = WrittenTranscript.of(LabModule.MULTITHREAD_ECHO)
            .connected("Ani")
            .prints("[NEW CONNECTION] Client ('127.0.0.1', 54321) connected.\n")
            .step("reply")
            .sends("Ani", "halo #1.\n")
            .step("second-client")
            .sends("Ani", "tunggu #2.\n")
            .prints("[CLIENT /127.0.0.1:54321] tunggu #2.\nYour response: ")
            .connected("Budi");

    private Judged judged() {
        return Judged.by(new SecondClient(), echo);
    }

    private WrittenTranscript announced() {
        return echo.prints("[NEW CONNECTION] Client ('127.0.0.1', 54322) connected.\n")
                .sends("Budi", "giliran #3.\n");
    }

    @Test
    void server_that_announces_nobody_is_the_consoles_matter() {
        WrittenTranscript silent = WrittenTranscript.of(LabModule.MULTITHREAD_ECHO)
                .connected("Ani")
                .step("second-client")
                .sends("Ani", "tunggu #1.\n")
                .connected("Budi")
                .gaveUp("[NEW CONNECTION] of Budi")
                .types("jawaban untuk tunggu #1.\n")
                .receives("Ani", "jawaban untuk tunggu #1.\n");
        silent.sends("Budi", "giliran #2.\n").types("jawaban untuk giliran #2.\n");
        Judged.by(new SecondClient(), silent)
                .failsWith("Budi seharusnya menerima \"jawaban untuk giliran #2.\", tetapi yang diterimanya: –.");

        silent.receives("Budi", "jawaban untuk giliran #2.\n");
        Judged.by(new SecondClient(), silent).passes();
    }

    @Test
    void second_client_is_announced_and_both_are_answered() {
        announced().types("jawaban untuk tunggu #2.\n").receives("Ani", "jawaban untuk tunggu #2.\n");
        echo.types("jawaban untuk giliran #3.\n").receives("Budi", "jawaban untuk giliran #3.\n");
        judged().passes();
    }

    @Test
    void request_of_an_earlier_step_is_the_replys_matter() {
        announced().receives("Ani", "jawaban untuk tunggu #2.\n").receives("Budi", "jawaban untuk giliran #3.\n");
        judged().passes();
    }

    @Test
    void second_client_that_is_announced_only_after_the_answer_had_to_wait() {
        echo.sends("Budi", "giliran #3.\n").gaveUp("[NEW CONNECTION] of Budi").types("jawaban untuk tunggu #2.\n");
        echo.prints("[NEW CONNECTION] Client ('127.0.0.1', 54322) connected.\n")
                .receives("Ani", "jawaban untuk tunggu #2.\n");
        echo.receives("Budi", "jawaban untuk giliran #3.\n");
        judged().failsWith("Budi (port 54322) tersambung selagi client pertama menunggu jawaban, tetapi konsol tidak"
                + " mengumumkannya.");
    }

    @Test
    void second_client_that_is_never_announced_had_to_wait() {
        echo.gaveUp("[NEW CONNECTION] of Budi");
        judged().failsWith("Budi (port 54322) tersambung selagi client pertama menunggu jawaban, tetapi konsol tidak"
                + " mengumumkannya.");
    }

    @Test
    void first_client_without_its_answer() {
        announced()
                .types("jawaban untuk tunggu #2.\n")
                .receives("Budi", "jawaban untuk tunggu #2.\n")
                .gaveUp("reply");
        judged().failsWith("Ani seharusnya menerima \"jawaban untuk tunggu #2.\", tetapi yang diterimanya: –.");
    }

    @Test
    void second_client_without_its_answer() {
        announced()
                .receives("Ani", "jawaban untuk tunggu #2.\n")
                .receives("Budi", "null\n")
                .gaveUp("reply");
        judged().failsWith(
                        "Budi seharusnya menerima \"jawaban untuk giliran #3.\", tetapi yang diterimanya: \"null\".");
    }

    @Test
    void second_client_never_came() {
        WrittenTranscript alone = WrittenTranscript.of(LabModule.MULTITHREAD_ECHO)
                .connected("Ani")
                .gaveUp("prompt");
        Judged.by(new SecondClient(), alone)
                .failsWith(
                        "Pemeriksaan ini tidak sampai ke bagiannya, karena ada yang tidak datang. Yang terakhir ditunggu:"
                                + " prompt.");
    }
}
