package id.benang.grader.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import id.benang.grader.model.Grade;
import id.benang.grader.model.Message;
import id.benang.grader.model.Student;
import id.benang.grader.model.Submission;
import id.benang.grader.model.UnusableInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrongCommandTest {

    private static final String FOUR = "modul-contoh, folder-a, folder-b, multithread-echo";

    @TempDir
    private Path folder;

    @TempDir
    private Path out;

    private final Engine engine = mock();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            dance                        | "dance" tidak dikenal oleh perintah ini. Cara pakainya: benang --help
            check --fast                 | "--fast" tidak dikenal oleh perintah ini. Cara pakainya: benang check --help
            grade                        | perintah ini masih kurang PATH. Cara pakainya: benang grade --help
            grade x                      | perintah ini masih kurang --out DIR. Cara pakainya: benang grade --help
            grade x --out                | pilihan --out DIR harus diikuti sebuah nilai. Cara pakainya: benang grade --help
            grade x y --out z            | "y" tidak dikenal oleh perintah ini. Cara pakainya: benang grade --help
            grade x --out a --out b      | pilihan --out DIR ditulis lebih dari sekali; tulis sekali saja. Cara pakainya: benang grade --help
            grade x --out z --jobs       | pilihan --jobs N harus diikuti sebuah nilai. Cara pakainya: benang grade --help
            grade x --out z --jobs 0     | --jobs harus diikuti bilangan dari 1 sampai 99, bukan "0".
            grade x --out z --jobs=100   | --jobs harus diikuti bilangan dari 1 sampai 99, bukan "100".
            grade x --out z --jobs dua   | --jobs harus diikuti bilangan dari 1 sampai 99, bukan "dua".
            run                          | perintah ini masih kurang MODULE. Cara pakainya: benang run --help
            run a                        | perintah ini masih kurang PROGRAM. Cara pakainya: benang run --help
            run a servr                  | "servr" bukan program yang dapat dijalankan; tulis server atau client.
            run folder-c server          | modul "folder-c" tidak dikenal; pilih salah satu: modul-contoh, folder-a, folder-b, multithread-echo.
            check a folder-c             | modul "folder-c" tidak dikenal; pilih salah satu: modul-contoh, folder-a, folder-b, multithread-echo.
            check --lang fr              | bahasa "fr" tidak ada untuk --lang; pilih id (Indonesia) atau en (Inggris).
            grade /no/such --out x       | /no/such tidak ditemukan; periksa kembali nama folder atau arsipnya.
            grade @x --out x             | @x tidak ditemukan; periksa kembali nama folder atau arsipnya.
            """)
    void a_wrong_command_line_is_answered_in_one_line(String line, String answer) {
        Typed typed = Typed.type(engine, folder, line.split(" "));

        assertThat(typed).isEqualTo(new Typed(ExitStatus.BAD_INPUT, "", "benang: " + answer + "\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"check --rubric r.yaml", "grade . --out x --rubric r.yaml"})
    void a_rubric_that_cannot_be_used_is_answered_in_one_line(String line) throws Exception {
        Path rubric = Path.of("r.yaml");
        doThrow(new UnusableInput(Message.of("rubric.missing", rubric)))
                .when(engine)
                .useRubric(rubric);

        assertThat(Typed.type(engine, folder, line.split(" ")))
                .isEqualTo(new Typed(
                        ExitStatus.BAD_INPUT, "", "benang: Berkas rubrik r.yaml tidak ada. Periksa ejaannya.\n"));
        assertThat(Path.of("x")).doesNotExist();
    }

    @Test
    void a_rubric_is_read_before_anything_is_graded() throws IOException {
        Path rubric = Files.writeString(folder.resolve("r.yaml"), "chat: 1");

        try (LocalEngine own = new LocalEngine(folder)) {
            assertThatThrownBy(() -> own.useRubric(rubric))
                    .isInstanceOf(UnusableInput.class)
                    .hasMessage("rubric.shape[" + rubric + ", 1]");
        }
    }

    @Test
    void no_command_at_all_is_answered_with_the_help() {
        Typed typed = Typed.type(engine, folder);

        assertThat(typed.status()).isEqualTo(ExitStatus.BAD_INPUT);
        assertThat(typed.err())
                .startsWith(
                        "benang: perintah belum ditulis; pilih salah satu: run, check, grade, report, sheets, starter.\n")
                .contains("Cara pakai:");
    }

    @Test
    void mistakes_are_explained_in_english_on_request() {
        assertThat(Typed.type(engine, folder, "--lang", "en", "check", "x").err())
                .isEqualTo("benang: unknown module \"x\"; choose one of: " + FOUR + ".\n");
        assertThat(Typed.type(engine, folder, "grade", "--lang=en").err())
                .isEqualTo("benang: this command still lacks PATH. How to use it: benang grade --help\n");
    }

    @Test
    void what_a_user_typed_cannot_move_the_cursor() {
        assertThat(Typed.type(engine, folder, "check", "\u001B[2J\nx").err())
                .isEqualTo("benang: modul \"\\u001B[2J x\" tidak dikenal; pilih salah satu: " + FOUR + ".\n");
    }

    @Test
    void a_result_folder_that_is_a_file_is_refused() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));

        assertThat(Typed.type(engine, folder, "grade", "/", "--out", file.toString()))
                .isEqualTo(wrong(file + " sudah ada dan bukan folder; pilih nama lain untuk --out."));
    }

    @Test
    void a_result_folder_that_cannot_be_made_is_refused() throws IOException {
        Path input = Files.createDirectory(folder.resolve("kelas"));
        Path out = Files.createFile(folder.resolve("file")).resolve("hasil");

        assertThat(Typed.type(engine, folder, "grade", input.toString(), "--out", out.toString())
                        .err())
                .startsWith("benang: folder hasil " + out + " tidak dapat ditulisi (")
                .endsWith("); pilih folder lain untuk --out atau ubah izinnya.\n")
                .hasLineCount(1);
    }

    @Test
    void a_result_folder_within_the_submissions_is_refused() throws IOException {
        Path input = Files.createDirectory(folder.resolve("kelas"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), input);

        for (Path out : List.of(input, input.resolve("a/../hasil/baru"), link.resolve("hasil"))) {
            assertThat(Typed.type(engine, folder, "grade", input.toString(), "--out", out.toString()))
                    .isEqualTo(wrong("folder hasil " + out + " berada di dalam " + input
                            + ", sehingga nanti dikira tugas mahasiswa; pilih folder di luarnya untuk --out."));
        }
        assertThat(input).isEmptyDirectory();
    }

    @Test
    void results_are_not_taken_for_submissions() throws IOException {
        Path out = folder.resolve("hasil");
        Path input = Files.createDirectories(out.resolve("students/ani"));

        assertThat(Typed.type(engine, folder, "grade", input.toString(), "--out", out.toString()))
                .isEqualTo(wrong(input + " berisi hasil penilaian di " + out
                        + " dan bukan tugas mahasiswa; beri folder tugas yang asli."));
    }

    @Test
    void a_folder_without_submissions_is_refused() throws IOException {
        Path input = Files.createDirectory(folder.resolve("kosong"));

        assertThat(Typed.type(
                        engine,
                        folder,
                        "grade",
                        input.toString(),
                        "--out",
                        folder.resolve("hasil").toString()))
                .isEqualTo(wrong("tidak ada tugas yang ditemukan di " + input + "; beri folder atau arsip yang berisi "
                        + FOUR + "."));
    }

    @Test
    void a_working_copy_without_modules_is_refused() throws Exception {
        Typed refused = wrong("tidak ada modul lab di " + folder + "; jalankan dari folder yang berisi " + FOUR + ".");

        assertThat(Typed.type(engine, folder, "check", "--home", folder.toString()))
                .isEqualTo(refused);

        when(engine.submissions(any())).thenReturn(List.of(submission(Optional.empty())));
        assertThat(Typed.type(engine, folder, "check", "--home", folder.toString()))
                .isEqualTo(refused);
    }

    @Test
    void a_working_copy_that_cannot_be_graded_says_why() throws Exception {
        Message reason = Message.of("cli.argument.unusable", "benang.toml,\nline 3");
        when(engine.submissions(any())).thenReturn(List.of(submission(Optional.of(reason))));

        assertThat(Typed.type(engine, folder, "check"))
                .isEqualTo(wrong("perintah tidak dapat dibaca: benang.toml, line 3"));
    }

    @Test
    void a_single_submission_that_cannot_be_graded_is_bad_input_and_still_has_its_row() throws Exception {
        Message reason = Message.of("cli.argument.unusable", "benang.toml, line 3");
        Submission broken = submission(Optional.of(reason));
        when(engine.submissions(any())).thenReturn(List.of(broken));
        when(engine.grade(any(), any(), any()))
                .thenReturn(new Grade(broken.student(), "plain", 0, 100, 0, List.of(), List.of(), Optional.of(reason)));

        Typed typed = Typed.type(engine, folder, "grade", folder.toString(), "--out", out.toString());

        assertThat(typed)
                .isEqualTo(new Typed(
                        ExitStatus.BAD_INPUT,
                        "[1/1] x\n",
                        "benang: perintah tidak dapat dibaca: benang.toml, line 3\n"));
        assertThat(out.resolve("class.csv")).content().contains("benang.toml, line 3");
    }

    @Test
    void unusable_input_is_explained_in_its_own_words() throws Exception {
        when(engine.run(any(), any(), any(), any()))
                .thenThrow(new UnusableInput(Message.of("run.module.missing", "folder-a", "/x")));

        assertThat(Typed.type(engine, folder, "run", "a", "server"))
                .isEqualTo(wrong("modul folder-a tidak ada di /x; jalankan dari folder yang berisi folder-a."));
    }

    private Submission submission(Optional<Message> message) {
        return new Submission(new Student("x", "x"), folder, Map.of(), List.of(), message);
    }

    private static Typed wrong(String line) {
        return new Typed(ExitStatus.BAD_INPUT, "", "benang: " + line + "\n");
    }
}
