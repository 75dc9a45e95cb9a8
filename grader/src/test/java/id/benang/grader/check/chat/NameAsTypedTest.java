package id.benang.grader.check.chat;

import static org.assertj.core.api.Assertions.assertThat;

import id.benang.grader.check.WrittenTranscript;
import id.benang.grader.example.ExampleTexts;
import id.benang.grader.model.LabModule;
import id.benang.grader.model.Verdict;
import org.junit.jupiter.api.Test;

class NameAsTypedTest {

    private final WrittenTranscript chat =
            WrittenTranscript.of(LabModule.MODUL_CONTOH).joins("Wulan").names("Siti NUR Aini");

    private Verdict judged() {
        return new NameAsTyped().judge(chat.build());
    }

    @Test
    void name_as_it_was_sent_passes() {
        chat.hears("Wulan", "Siti NUR Aini Bergabung!").says("Siti NUR Aini", "pagar #1.", "Wulan");

        assertThat(judged()).isEqualTo(Verdict.passed());
    }

    @Test
    void stamp_in_front_is_no_matter() {
        chat.hears("Wulan", "[15:20:30] Siti NUR Aini Bergabung!").says("Siti NUR Aini", "pagar #1.", "Wulan");

        assertThat(judged()).isEqualTo(Verdict.passed());
    }

    @Test
    void changed_name_is_shown_as_it_came() {
        chat.hears("Wulan", "SITI NUR AINI Bergabung!").says("Siti NUR Aini", "pagar #1.", "Wulan");

        assertThat(ExampleTexts.said(judged()))
                .isEqualTo("Yang lain seharusnya menerima \"Siti NUR Aini Bergabung!\", tetapi yang datang"
                        + " \"SITI NUR AINI Bergabung!\". Namanya berubah.");
    }

    @Test
    void missing_notice_is_told() {
        chat.says("Siti NUR Aini", "pagar #1.", "Wulan");

        assertThat(ExampleTexts.said(judged())).isEqualTo("Wulan tidak menerima \"Siti NUR Aini Bergabung!\".");
    }

    @Test
    void nothing_is_judged_before_the_fence() {
        chat.gaveUp("welcome @ Siti NUR Aini");

        assertThat(judged()).isInstanceOf(Verdict.Failed.class);
        assertThat(((Verdict.Failed) judged()).message().key()).isEqualTo("not-reached");
    }
}
