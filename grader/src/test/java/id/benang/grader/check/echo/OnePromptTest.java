package id.benang.grader.check.echo;

import static org.assertj.core.api.Assertions.assertThat;

import id.benang.grader.check.Judged;
import id.benang.grader.check.WrittenTranscript;
import id.benang.grader.model.LabModule;
import org.junit.jupiter.api.Test;

class OnePromptTest {

    private final WrittenTranscript echo = WrittenTranscript.of(LabModule.MULTITHREAD_ECHO);

    private Judged judged() {
        return Judged.by(new OnePrompt(), echo);
    }

    @Test
    void prompt_after_each_answer_passes() {
        echo.prints("[CLIENT 1] satu\nYour response: ").types("a\n").prints("[CLIENT 2] dua\nYour response: ");
        judged().passes();
    }

    @Test
    void answers_typed_ahead_leave_room_for_prompts() {
        echo.types("a\nb\n").prints("Your response: Your response: Your response: ");
        judged().passes();
    }

    @Test
    void second_prompt_before_an_answer_fails() {
        echo.prints("[CLIENT 1] satu\nYour response: ")
                .prints("[CLIENT 2] dua\nYour resp")
                .prints("onse: ");
        echo.types("a\n");
        assertThat(judged().failsWith(
                                "Di layar ada 2 prompt, padahal operator baru menjawab 0 kali: lebih dari satu prompt terbuka. Yang terakhir tampil: \"[CLIENT 1] satu\\nYour response: [CLIENT 2] dua\\nYour response:\"")
                        .evidence())
                .containsExactly(2L);
    }

    @Test
    void second_prompt_after_one_answer_too_few_fails() {
        echo.prints("Your response: ").types("a\n").prints("Your response: ").prints("Your response: ");
        judged().failsWith(
                        "Di layar ada 3 prompt, padahal operator baru menjawab 1 kali: lebih dari satu prompt terbuka. Yang terakhir tampil: \"Your response: Your response: Your response:\"");
    }

    @Test
    void what_stderr_says_is_no_prompt() {
        echo.prints("Your response: ").printsError("Your response: ");
        judged().passes();
    }

    @Test
    void nobody_was_prompted_for() {
        echo.printsError("Your response: ").gaveUp("prompt");
        judged().failsWith(
                        "Pemeriksaan ini tidak sampai ke bagiannya, karena ada yang tidak datang. Yang terakhir ditunggu: prompt.");
    }
}
