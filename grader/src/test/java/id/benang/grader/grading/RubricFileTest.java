package id.benang.grader.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.benang.grader.model.FinalRules;
import id.benang.grader.model.LabModule;
import id.benang.grader.model.ModuleGrade;
import id.benang.grader.model.Texts;
import id.benang.grader.model.UnusableInput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RubricFileTest {

    private static final String CHAT = "chat: {listens: {points: 40}, broadcast: {points: 60, needs: [listens]}}\n";
    private static final String ECHO = "multithread-echo: {listens: {points: 30}, reply: {points: 70}}\n";

    @TempDir
    Path folder;

    private Rubric read(String text) throws UnusableInput, IOException {
        return RubricFile.read(Files.writeString(folder.resolve("rubrik.yaml"), text))
                .checks();
    }

    private String refusal(String text) throws IOException {
        try {
            return "accepted: " + read(text);
        } catch (UnusableInput refused) {
            return said(refused);
        }
    }

    private String said(UnusableInput refused) {
        return Texts.indonesian().say(refused.explanation()).replace(folder + "/", "");
    }

    @Test
    void a_rubric_takes_the_place_of_the_usual_one() throws Exception {
        Rubric rubric = read("\uFEFF# ours\n" + CHAT + ECHO);

        assertThat(rubric.rule(LabModule.FOLDER_A, "listens")).isEqualTo(new Rubric.Rule(40, List.of()));
        assertThat(rubric.rule(LabModule.FOLDER_A, "broadcast")).isEqualTo(new Rubric.Rule(60, List.of("listens")));
        assertThat(rubric.rule(LabModule.MULTITHREAD_ECHO, "reply")).isEqualTo(new Rubric.Rule(70, List.of()));
    }

    @Test
    void what_it_does_not_name_earns_nothing_and_builds_on_what_it_did() throws Exception {
        Rubric.Rule usual = Rubric.usual().rule(LabModule.FOLDER_A, "stamp-time");

        assertThat(read(CHAT + ECHO).rule(LabModule.FOLDER_A, "stamp-time"))
                .isEqualTo(new Rubric.Rule(0, usual.needs()));
    }

    @Test
    void a_module_has_the_common_rows_and_its_own() throws Exception {
        Rubric rubric = read("""
                chat:
                  listens: {points: 90}
                modul-contoh:
                  no-stamp: {points: 10}
                folder-a:
                  stamp-format: {points: 10.005}
                folder-b:
                  listens: {points: 95}
                  stamp-scope: {points: 5}
                """ + ECHO);

        assertThat(rubric.rule(LabModule.FOLDER_A, "listens").points()).isEqualTo(90);
        assertThat(rubric.rule(LabModule.FOLDER_A, "stamp-format").points()).isEqualTo(10.005);
        assertThat(rubric.rule(LabModule.FOLDER_B, "listens").points()).isEqualTo(95);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            folder-c: {}                                     | 1 | tidak ada modul bernama folder-c. Yang boleh: chat, modul-contoh, folder-a, folder-b, multithread-echo, challenges, weights, report, late.
            chat:;  lisens: {points: 3}                      | 2 | modul modul-contoh tidak punya pemeriksaan lisens. Semua nama ada di docs/checks.md.
            chat:;  listens: {points: 3};  reply: {points: 1} | 3 | modul modul-contoh tidak punya pemeriksaan reply. Semua nama ada di docs/checks.md.
            chat:;  listens: {points: -1}                    | 2 | nilai untuk listens harus angka dari 0 sampai 100.
            chat:;  listens: {points: 100.5}                 | 2 | nilai untuk listens harus angka dari 0 sampai 100.
            chat:;  listens: {points: three}                 | 2 | nilai untuk listens harus angka dari 0 sampai 100.
            chat:;  listens: {points: "3"}                   | 2 | nilai untuk listens harus angka dari 0 sampai 100.
            chat:;  listens: {points: .nan}                  | 2 | nilai untuk listens harus angka dari 0 sampai 100.
            chat:;  listens: {points: .inf}                  | 2 | nilai untuk listens harus angka dari 0 sampai 100.
            chat:;  listens: {points: 0x1FF}                 | 2 | nilai untuk listens harus angka dari 0 sampai 100.
            chat:;  listens:;    points: [3]                 | 3 | nilai untuk listens harus angka dari 0 sampai 100.
            chat:;  listens: {needs: []}                     | 2 | listens belum punya points.
            chat:;  listens: {points: 3, bonus: 1}           | 2 | bonus pada listens tidak dikenal. Yang boleh: points dan needs.
            chat:;  listens: 3                               | 2 | di sini seharusnya ada nama dengan isinya, misalnya listens: {points: 3}.
            chat: [listens]                                  | 1 | di sini seharusnya ada nama dengan isinya, misalnya listens: {points: 3}.
            - listens                                        | 1 | di sini seharusnya ada nama dengan isinya, misalnya listens: {points: 3}.
            chat:;  listens: {points: 3, needs: welcome}     | 2 | needs pada listens harus berupa daftar nama, misalnya [listens].
            chat:;  listens: {points: 3, needs: [[welcome]]} | 2 | needs pada listens harus berupa daftar nama, misalnya [listens].
            chat:;  welcome: {points: 3, needs: [lisens]}    | 2 | welcome membutuhkan lisens, tetapi modul modul-contoh tidak punya pemeriksaan itu.
            chat:;  leave-close: {points: 3, needs: [stamp-format]} | 2 | leave-close membutuhkan stamp-format, tetapi modul modul-contoh tidak punya pemeriksaan itu.
            chat:;  welcome: {points: 3, needs: [client-nick]} | 2 | welcome membutuhkan client-nick, tetapi pada modul modul-contoh pemeriksaan itu baru dinilai sesudahnya.
            chat:;  welcome: {points: 3, needs: [welcome]}   | 2 | needs pada modul modul-contoh berputar: welcome → welcome.
            chat:;  listens: {points: 3, needs: [welcome]};  welcome: {points: 3, needs: [listens]} | 2 | needs pada modul modul-contoh berputar: listens → welcome → listens.
            chat:;  listens: {points: 3};weights: {}         | 3 | weights harus menyebut keempat modul (modul-contoh, folder-a, folder-b, multithread-echo), dan tidak boleh semuanya 0.
            weights: {chat: 1}                               | 1 | weights menyebut chat, yang bukan modul. Yang boleh: modul-contoh, folder-a, folder-b, multithread-echo.
            weights:;  folder-a: x                           | 2 | nilai untuk folder-a harus angka dari 0 sampai 100.
            chat: {listens: {points: 99.98}}                 | 1 | jumlah points modul modul-contoh adalah 99.98, padahal harus 100.
            chat: {listens: {points: 100}};folder-a: {stamp-time: {points: 1}} | 2 | jumlah points modul folder-a adalah 101, padahal harus 100.
            chat: {listens: {points: 100}}                   | 1 | jumlah points modul multithread-echo adalah 0, padahal harus 100.
            chat:;  listens: {points: 1};  listens: {points: 2} | 3 | listens ditulis dua kali. Hapus salah satunya.
            chat: {};---;chat: {}                            | 3 | rubrik hanya boleh berisi satu dokumen YAML.
            """)
    void what_cannot_be_meant_is_refused_with_its_line(String text, int line, String reason) throws IOException {
        assertThat(refusal(text.replace(";", "\n"))).isEqualTo("rubrik.yaml baris " + line + ": " + reason);
    }

    @Test
    void what_is_no_yaml_is_refused_with_its_line() throws IOException {
        assertThat(refusal("chat:\n  listens: {points: 3\nfolder-a: ]\n"))
                .startsWith("rubrik.yaml baris 3: ini bukan YAML yang benar: ");
        assertThat(refusal("")).startsWith("rubrik.yaml baris 1: ");
    }

    @Test
    void a_file_that_cannot_be_read_is_refused() throws IOException {
        assertThatThrownBy(() -> RubricFile.read(folder.resolve("none.yaml")))
                .satisfies(refused -> assertThat(said((UnusableInput) refused))
                        .isEqualTo("Berkas rubrik none.yaml tidak ada. Periksa ejaannya."));
        Path inside = Files.createDirectory(folder.resolve("sub"));
        assertThatThrownBy(() -> RubricFile.read(inside))
                .satisfies(refused ->
                        assertThat(said((UnusableInput) refused)).startsWith("Berkas rubrik sub tidak bisa dibaca ("));
        byte[] latin = "# \u00e9".getBytes(StandardCharsets.ISO_8859_1);
        Path foreign = Files.write(folder.resolve("latin.yaml"), latin);
        assertThatThrownBy(() -> RubricFile.read(foreign))
                .satisfies(refused -> assertThat(said((UnusableInput) refused))
                        .isEqualTo("Berkas rubrik latin.yaml bukan teks UTF-8. Simpan ulang sebagai UTF-8."));
    }

    @Test
    void a_file_of_64_kb_is_read_and_a_larger_one_refused() throws Exception {
        String text = CHAT + ECHO;
        String filling = "#".repeat(64 * 1024 - text.length());

        assertThat(read(text + filling).modules()).hasSize(4);
        assertThat(refusal(text + filling + "#"))
                .isEqualTo(
                        "Berkas rubrik rubrik.yaml lebih besar dari 64 KB. Rubrik hanya perlu beberapa puluh baris.");
    }

    @Test
    void modules_weigh_the_same_unless_said_otherwise() throws Exception {
        List<ModuleGrade> grades = List.of(grade(LabModule.FOLDER_A, 40, 80), grade(LabModule.FOLDER_B, 100, 100));

        assertThat(read(CHAT + ECHO).score(grades)).isEqualTo(75);
        assertThat(weighted(1, 3, 1, 1).score(grades)).isEqualTo(62.5);
        assertThat(weighted(1, 0, 2, 0.5).score(grades)).isEqualTo(100);
        assertThat(weighted(1, 0, 0, 0).score(grades)).isEqualTo(75);
        assertThat(weighted(1, 1, 1, 1).score(List.of(grade(LabModule.FOLDER_A, 0, 0))))
                .isZero();
        assertThat(weighted(1, 1, 1, 1).score(List.of())).isZero();
    }

    private Rubric weighted(double contoh, double folderA, double folderB, double echo) throws Exception {
        return read(CHAT + ECHO + "weights: {modul-contoh: " + contoh + ", folder-a: " + folderA + ", folder-b: "
                + folderB + ", multithread-echo: " + echo + "}");
    }

    private static ModuleGrade grade(LabModule module, double score, double max) {
        return new ModuleGrade(module, score, max, List.of(), List.of(), Optional.empty());
    }

    @Test
    void a_module_without_weight_may_be_left_out() throws Exception {
        Rubric rubric = read(CHAT + "weights: {modul-contoh: 1, folder-a: 1, folder-b: 1, multithread-echo: 0}");

        assertThat(rubric.weights()).containsEntry(LabModule.MULTITHREAD_ECHO, 0.0);
        assertThat(rubric.rule(LabModule.MULTITHREAD_ECHO, "reply").points()).isZero();
    }

    @Test
    void the_rubric_of_the_kit_may_be_given_as_it_is() throws Exception {
        Path usual = Path.of("src/main/resources/id/benang/grader/grading/rubric.yaml");

        assertThat(RubricFile.read(usual)).isEqualTo(new InstructorsRubric(Rubric.usual(), FinalRules.none()));
    }

    /** The guide's example is complete, and what it says about it is true. */
    @Test
    void the_example_in_the_guide_can_be_used() throws Exception {
        String guide = Files.readString(Path.of("../docs/instructor-guide.md"));
        String example = Arrays.stream(guide.split("```yaml\n"))
                .map(part -> part.split("```")[0])
                .filter(part -> part.contains("chat:"))
                .findFirst()
                .orElseThrow();

        Rubric rubric = read(example);

        assertThat(rubric.weights())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        LabModule.MODUL_CONTOH, 40.0,
                        LabModule.FOLDER_A, 30.0,
                        LabModule.FOLDER_B, 30.0,
                        LabModule.MULTITHREAD_ECHO, 0.0));
        for (LabModule module : List.of(LabModule.MODUL_CONTOH, LabModule.FOLDER_A, LabModule.FOLDER_B)) {
            assertThat(rubric.modules().getOrDefault(module, Map.of()).values().stream()
                            .mapToDouble(Rubric.Rule::points)
                            .sum())
                    .isCloseTo(100, within(0.01));
        }
    }
}
