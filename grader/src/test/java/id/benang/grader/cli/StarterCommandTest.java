package id.benang.grader.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import id.benang.grader.starter.TeachersKit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StarterCommandTest {

    @TempDir
    private Path folder;

    private Path home;
    private Path out;

    @BeforeEach
    void make_a_teachers_kit() throws IOException {
        home = new TeachersKit(folder.resolve("teacher")).home();
        out = folder.resolve("student");
    }

    @Test
    void starter_writes_the_kit_and_says_what_comes_next() {
        assertThat(type("starter", out.toString())).isEqualTo(new Typed(ExitStatus.FINE, """
                Kit untuk mahasiswa ada di %s: 13 berkas, 4 langkah untuk dikerjakan.
                Bagikan seluruh isi folder itu. Mahasiswa mulai dari README.md, lalu ./benang check modul-contoh.
                """.formatted(out), ""));
        assertThat(out.resolve("benang.jar")).hasContent("jar");
    }

    @Test
    void starter_refuses_a_folder_that_holds_something() throws IOException {
        Files.createDirectory(out);
        Files.createFile(out.resolve("a"));

        assertThat(type("starter", "--lang", "en", out.toString()))
                .isEqualTo(
                        new Typed(
                                ExitStatus.BAD_INPUT,
                                "",
                                "benang: the folder " + out
                                        + " holds something already; choose one that is new or empty for the students' kit.\n"));
        assertThat(out.toFile().list()).containsExactly("a");
    }

    @Test
    void starter_refuses_to_make_a_kit_of_a_students_kit() {
        type("starter", out.toString());
        home = out;

        Typed again = type("starter", folder.resolve("other").toString());

        assertThat(again)
                .isEqualTo(new Typed(
                        ExitStatus.BAD_INPUT,
                        "",
                        "benang: " + out + " bukan kit yang lengkap: " + out.resolve("grader/target/benang.jar")
                                + " tidak ada. Kit mahasiswa hanya bisa dibuat dari kit dosen.\n"));
        assertThat(folder.resolve("other")).doesNotExist();
    }

    @Test
    void starter_wants_a_folder() {
        assertThat(type("starter"))
                .isEqualTo(new Typed(
                        ExitStatus.BAD_INPUT,
                        "",
                        "benang: perintah ini masih kurang DIR. Cara pakainya: benang starter --help\n"));
    }

    private Typed type(String command, String... rest) {
        String[] words = new String[rest.length + 3];
        words[0] = "--home";
        words[1] = home.toString();
        words[2] = command;
        System.arraycopy(rest, 0, words, 3, rest.length);
        return Typed.type(mock(), folder, words);
    }
}
