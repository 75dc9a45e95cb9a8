package id.benang.grader.starter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.benang.grader.model.Texts;
import id.benang.grader.model.UnusableInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StarterTest {

    @TempDir
    private Path folder;

    private TeachersKit kit;
    private Path out;

    @BeforeEach
    void make_a_teachers_kit() throws IOException {
        kit = new TeachersKit(folder.resolve("teacher"));
        out = folder.resolve("deep/student");
    }

    @Test
    void students_get_all_but_tests_and_solutions() throws Exception {
        Starter starter = starter();
        starter.writeTo(out);

        assertThat(filesIn(out))
                .containsExactly(
                        "LICENSE",
                        "README.md",
                        "benang",
                        "benang.cmd",
                        "benang.jar",
                        "benang.toml",
                        "docs/images/seen.svg",
                        "docs/laporan-praktikum/modul-contoh.md",
                        "docs/lembar/README.md",
                        "folder-a/src/main/java/Server.java",
                        "folder-b/src/main/java/Server.java",
                        "modul-contoh/src/main/java/Server.java",
                        "multithread-echo/src/main/java/Server.java")
                .hasSize(starter.files());
        assertThat(starter.steps()).isEqualTo(4);
        assertThat(out.resolve("modul-contoh/src/main/java/Server.java"))
                .hasContent("class Server {\n    // TODO Langkah 1: dengarkan.\n}\n");
        assertThat(out.resolve("docs/lembar/README.md")).hasContent("See ![a](../images/seen.svg).\n");
        assertThat(out.resolve("README.md")).content().contains("""
                        ### `folder-b`

                        | langkah | berkas | isinya |
                        | --- | --- | --- |
                        | 1 | `Server.java` | dengarkan |

                        """).doesNotContain("{langkah}");
        assertThat(out.resolve("benang")).isExecutable();
    }

    @Test
    void an_empty_folder_is_taken_and_nothing_else() throws Exception {
        Files.createDirectories(out);
        starter().writeTo(out);

        assertThat(complaint(() -> starter().writeTo(out)))
                .isEqualTo("folder " + out
                        + " sudah berisi; pilih folder lain yang baru atau kosong untuk kit mahasiswa.");
        assertThat(complaint(() -> starter().writeTo(out.resolve("README.md"))))
                .isEqualTo(
                        out.resolve("README.md") + " sudah ada dan bukan folder; pilih nama lain untuk kit mahasiswa.");
        assertThat(complaint(() -> starter().writeTo(out.resolve("README.md/kit"))))
                .startsWith("kit mahasiswa tidak dapat ditulis ke " + out.resolve("README.md/kit") + " (");
    }

    @Test
    void a_run_that_fails_leaves_nothing_behind() throws IOException {
        List<KitFile> twice = List.of(KitFile.text("a/b", ""), KitFile.text("a", ""));

        assertThat(complaint(() -> new KitFolder(out).write(twice))).startsWith("kit mahasiswa tidak dapat ditulis");
        assertThat(out).doesNotExist();
        Files.createDirectories(out);
        assertThatThrownBy(() -> new KitFolder(out).write(twice)).isInstanceOf(UnusableInput.class);
        assertThat(out).isEmptyDirectory();
    }

    @Test
    void a_kit_that_lacks_something_is_refused() throws IOException {
        kit.without("benang.cmd");

        assertThat(complaint(this::starter))
                .isEqualTo(kit.home() + " bukan kit yang lengkap: " + kit.home().resolve("benang.cmd")
                        + " tidak ada. Kit mahasiswa hanya bisa dibuat dari kit dosen.");
    }

    @Test
    void a_kit_that_cannot_be_read_is_refused() throws IOException {
        kit.without("LICENSE");
        Files.createDirectory(kit.home().resolve("LICENSE"));

        assertThat(complaint(this::starter)).startsWith("kit di " + kit.home() + " tidak dapat dibaca: ");
    }

    @Test
    void solutions_without_marks_are_not_handed_out() throws IOException {
        kit.with("folder-b/src/main/java/Server.java", "class Server { int secret; }");

        assertThat(complaint(this::starter))
                .isEqualTo("tidak ada langkah yang ditandai <solusi> di folder-b/src/main/java; "
                        + "kalau ditulis begini, jawabannya ikut terbagi.");
    }

    @Test
    void steps_are_numbered_from_one_without_gaps() throws IOException {
        kit.with("folder-b/src/main/java/Server.java", "// <solusi> Langkah 2: x.\nsecret\n// </solusi>\n");
        assertThat(complaint(this::starter))
                .isEqualTo("Server.java: ada Langkah 2, padahal berikutnya harus Langkah 1; "
                        + "langkah setiap modul dihitung 1, 2, 3, ...");

        kit.with("folder-b/src/main/java/Server.java", "// <solusi> dengarkan.\nsecret\n// </solusi>\n");
        assertThat(complaint(this::starter))
                .isEqualTo("folder-b/src/main/java/Server.java baris 1: penjelasan <solusi> harus dimulai dengan "
                        + "nomornya, misalnya \"Langkah 1: ...\".");
    }

    private Starter starter() throws UnusableInput {
        return Starter.of(kit.home(), kit.jar());
    }

    private static String complaint(ThrowingCallable attempt) {
        UnusableInput wrong = catchThrowableOfType(UnusableInput.class, attempt);
        return Texts.indonesian().say(wrong.explanation());
    }

    private static List<String> filesIn(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }
}
