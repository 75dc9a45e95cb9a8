package id.benang.grader.submission;

import static org.assertj.core.api.Assertions.assertThat;

import id.benang.grader.submission.Sender.Mark;
import id.benang.grader.submission.Sender.Platform;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlatformNamesTest {

    @ParameterizedTest
    @CsvSource({
        "Siti Rahma_123456_assignsubmission_file_, Siti Rahma, 123456, ''",
        "Siti Rahma_123456_assignsubmission_file, Siti Rahma, 123456, ''",
        "Siti Rahma_123456_assignsubmission_file_tugas akhir.zip, Siti Rahma, 123456, tugas akhir",
        "Siti Rahma_123456_assignsubmission_file_.zip, Siti Rahma, 123456, ''",
        "Siti Rahma_123456_assignsubmission_file.tar.gz, Siti Rahma, 123456, ''",
        "Nurul_Huda_12_assignsubmission_file_a_1_b.zip, Nurul_Huda, 12, a_1_b",
        "Nguyễn Thị Ánh_7_assignsubmission_file_, Nguyễn Thị Ánh, 7, ''",
        "佐藤 花子_8_assignsubmission_file_, 佐藤 花子, 8, ''",
        "محمد علي_9_assignsubmission_file_, محمد علي, 9, ''",
        "ꦱꦶꦠꦶ_10_assignsubmission_file_, ꦱꦶꦠꦶ, 10, ''",
        "Participant_77_assignsubmission_file_, Participant 77, 77, ''",
        "Participant_77, Participant 77, 77, ''",
        "Peserta_77.zip, Peserta 77, 77, ''"
    })
    void a_name_from_moodle_tells_name_number_and_file(String origin, String name, String number, String content) {
        assertThat(PlatformNames.sender(Path.of(origin)))
                .isEqualTo(new Sender(Platform.MOODLE, number, name, content, 0, Mark.NONE));
    }

    @Test
    void online_text_from_moodle_is_no_file() {
        assertThat(PlatformNames.sender(Path.of("Siti Rahma_123456_assignsubmission_onlinetext_")))
                .isEqualTo(new Sender(Platform.MOODLE, "123456", "Siti Rahma", "", 0, Mark.ONLINE_TEXT));
    }

    @ParameterizedTest
    @CsvSource({
        "rahmasiti_1234_5678_tugas.zip, rahmasiti, 1234, 5678, tugas, NONE",
        "rahmasiti_LATE_1234_5678_tugas.zip, rahmasiti, 1234, 5678, tugas, LATE",
        "rahma-siti_1234_5678_tugas-2.tar.gz, rahma-siti, 1234, 5678, tugas-2, NONE",
        "佐藤花子_1234_5678_my_file_1.zip, 佐藤花子, 1234, 5678, my_file_1, NONE"
    })
    void a_name_from_canvas_tells_name_number_upload_and_file(
            String origin, String name, String number, long serial, String content, Mark mark) {
        assertThat(PlatformNames.sender(Path.of(origin)))
                .isEqualTo(new Sender(Platform.CANVAS, number, name, content, serial, mark));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "siti",
                "2341720001.zip",
                "Siti Rahma",
                "kelompok_1_2_akhir.zip",
                "_1_assignsubmission_file_",
                "Siti_x_assignsubmission_file_",
                "Siti_1_assignsubmission_comments_",
                "Participant_x",
                "siti_99999999999999999999_1234_tugas.zip"
            })
    void other_names_are_those_that_people_gave(String origin) {
        assertThat(PlatformNames.sender(Path.of(origin))).isEqualTo(Sender.named(Path.of(origin)));
    }

    @Test
    void a_name_that_macos_took_apart_is_put_together() {
        String apart = Normalizer.normalize("André", Normalizer.Form.NFD);

        assertThat(PlatformNames.sender(Path.of(apart + "_5_assignsubmission_file_"))
                        .name())
                .isEqualTo("André");
    }

    @Test
    void names_that_only_look_like_canvas_stay_as_they_are() {
        assertThat(Sender.of(List.of(Path.of("tugas_2024_1001_siti.zip"), Path.of("tugas_2024_1001_budi.zip"))))
                .extracting(Sender::platform)
                .containsOnly(Platform.PEOPLE);
        assertThat(Sender.of(List.of(Path.of("tugas_2024_1001_siti.zip"), Path.of("tugas_2024_1002_budi.zip"))))
                .extracting(Sender::platform)
                .containsOnly(Platform.PEOPLE);
    }

    @ParameterizedTest
    @CsvSource({
        "tugas, tugas, 0",
        "tugas-1, tugas, 1",
        "tugas-12, tugas, 12",
        "tugas (2), tugas, 2",
        "tugas(2), tugas, 2",
        "tugas-2341720001, tugas-2341720001, 0",
        "-1, -1, 0",
        "'', '', 0"
    })
    void the_number_behind_a_file_is_told_from_its_name(String name, String stem, int number) {
        assertThat(Revision.of(name)).isEqualTo(new Revision(stem, number));
    }
}
