package id.benang.grader.check.echo;

import id.benang.grader.check.Judged;
import id.benang.grader.check.WrittenTranscript;
import id.benang.grader.model.LabModule;
import org.junit.jupiter.api.Test;

class ReplyTest {

    private final WrittenTranscript echo = WrittenTranscript.of(LabModule.MULTITHREAD_ECHO)
            .step("first-client")
            .connected("Ani")
            .step("reply");

    private Judged judged() {
        return Judged.by(new Reply(), echo);
    }

    private WrittenTranscript shows(String request) {
        return echo.sends("Ani", request + "\n").prints("[CLIENT /127.0.0.1:54321] " + request + "\n");
    }

    private WrittenTranscript round(String request) {
        return shows(request)
                .prints("Your response: ")
                .types("jawaban untuk " + request + "\n")
                .receives("Ani", "jawaban untuk " + request + "\n");
    }

    @Test
    void several_rounds_pass() {
        round("halo #1.");
        round("halo #2.").step("second-client").sends("Ani", "tunggu #3.\n");
        judged().passes();
    }

    @Test
    void request_that_is_not_shown_fails() {
        echo.sends("Ani", "halo #1.\n").prints("[CLIENT /127.0.0.1:54321] ?\nYour response: ");
        judged().failsWith("Pertanyaan \"halo #1.\" tidak tampil di konsol server.");
    }

    @Test
    void request_without_a_prompt_fails() {
        shows("halo #1.").gaveUp("prompt");
        judged().failsWith("Pertanyaan \"halo #1.\" tampil, tetapi operator tidak ditanya dengan \"Your response: \".");
    }

    @Test
    void each_request_needs_a_prompt_of_its_own() {
        round("halo #1.");
        shows("halo #2.").gaveUp("prompt");
        judged().failsWith("Pertanyaan \"halo #2.\" tampil, tetapi operator tidak ditanya dengan \"Your response: \".");
    }

    @Test
    void prompt_without_its_blank_is_the_consoles_matter() {
        shows("halo #1.").prints("Your response:").receives("Ani", "jawaban untuk halo #1.\n");
        judged().passes();
    }

    @Test
    void missing_answer_is_a_dash() {
        shows("halo #1.").prints("Your response: ").gaveUp("reply");
        judged().failsWith(
                        "Atas pertanyaan \"halo #1.\" client seharusnya menerima \"jawaban untuk halo #1.\", tetapi yang"
                                + " datang –.");
    }

    @Test
    void altered_answer_is_quoted() {
        shows("halo #1.").prints("Your response: ").receives("Ani", "Server: jawaban untuk halo #1.\n");
        judged().failsWith(
                        "Atas pertanyaan \"halo #1.\" client seharusnya menerima \"jawaban untuk halo #1.\", tetapi yang"
                                + " datang \"Server: jawaban untuk halo #1.\".");
    }

    @Test
    void second_answer_is_asked_for_in_its_place() {
        round("halo #1.");
        shows("halo #2.").prints("Your response: ").receives("Ani", "jawaban untuk halo #1.\n");
        judged().failsWith(
                        "Atas pertanyaan \"halo #2.\" client seharusnya menerima \"jawaban untuk halo #2.\", tetapi yang"
                                + " datang \"jawaban untuk halo #1.\".");
    }

    @Test
    void nothing_was_asked() {
        judged().failsWith(
                        "Pemeriksaan ini tidak sampai ke bagiannya, karena ada yang tidak datang. Yang terakhir ditunggu: –.");
    }

    @Test
    void nobody_came() {
        Judged.by(new Reply(), WrittenTranscript.of(LabModule.MULTITHREAD_ECHO).gaveUp("prompt"))
                .failsWith(
                        "Pemeriksaan ini tidak sampai ke bagiannya, karena ada yang tidak datang. Yang terakhir ditunggu:"
                                + " prompt.");
    }
}
