package id.benang.grader.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HelpTest {

    @Test
    void a_student_can_follow_the_help_of_check() {
        assertThat(help("check", "--help")).isEqualTo("""
                Periksa pekerjaanmu di folder ini dan jelaskan apa yang perlu diperbaiki.

                Cara pakai:
                benang check [MODULE...]

                Yang perlu ditulis:
                      [MODULE...]     Modul yang diperiksa: modul-contoh, folder-a, folder-b,
                                        multithread-echo. Tidak ditulis: semuanya.

                Pilihan:
                      --all           Jelaskan semua yang belum lulus, bukan hanya yang pertama.
                  -h, --help          Tampilkan penjelasan ini.
                      --lang=id|en    Bahasa pesan: id (Indonesia, bawaan) atau en (Inggris).
                      --rubric=FILE   Berkas rubrik (YAML) sebagai pengganti rubrik bawaan.
                  -V, --version       Tampilkan versi Benang.
                      --watch         Periksa lagi setiap kali sebuah berkas berubah.

                Contoh:
                  ./benang check
                  ./benang check folder-a folder-b

                Status akhir: 0 semua lulus, 1 ada yang belum benar, 2 perintah keliru,
                3 ada yang belum dapat dinilai.
                """);
    }

    @ParameterizedTest
    @CsvSource({
        "'',id",
        "run,id",
        "grade,id",
        "report,id",
        "sheets,id",
        "starter,id",
        "'',en",
        "run,en",
        "check,en",
        "grade,en",
        "report,en",
        "sheets,en",
        "starter,en"
    })
    void every_command_explains_itself(String command, String language) {
        String help =
                command.isEmpty() ? help("--lang", language, "--help") : help(command, "--lang", language, "--help");

        assertThat(help)
                .contains(language.equals("id") ? "Contoh:" : "Examples:")
                .contains(language.equals("id") ? "Tampilkan penjelasan ini." : "Show this explanation.")
                .doesNotContain("--home", "${", "Show this help message")
                .satisfies(text -> assertThat(text.lines()).allMatch(line -> line.length() <= 80));
    }

    @Test
    void the_version_names_benang_and_java() {
        assertThat(help("--version")).matches("benang \\S+, Java \\S+\n");
        assertThat(help("check", "--version")).matches("benang \\S+, Java \\S+\n");
    }

    private static String help(String... words) {
        Typed typed = Typed.type(mock(), Path.of("nowhere"), words);
        assertThat(typed.status()).isZero();
        assertThat(typed.err()).isEmpty();
        return typed.out();
    }
}
