package id.benang.grader.mark;

import static org.assertj.core.api.Assertions.assertThat;

import id.benang.grader.model.FinalRules;
import id.benang.grader.model.FinalRules.LateRule;
import id.benang.grader.model.FinalRules.ReportPart;
import id.benang.grader.model.Manual;
import id.benang.grader.model.Manual.Excuse;
import id.benang.grader.model.Texts;
import id.benang.grader.model.UnusableInput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GradesFileTest {

    private static final FinalRules RULES = new FinalRules(
            Optional.of(new ReportPart(100, 30)),
            Optional.of(new LateRule(
                    Optional.of(OffsetDateTime.parse("2026-11-20T23:59:00+07:00")), Duration.ZERO, 10, 50)));
    private static final FinalRules NO_DUE =
            new FinalRules(Optional.empty(), Optional.of(new LateRule(Optional.empty(), Duration.ZERO, 10, 50)));

    private static final Manual ALL = new Manual(
            OptionalDouble.of(85.5),
            OptionalInt.of(2),
            Optional.of(OffsetDateTime.parse("2026-11-21T08:15:00+07:00")),
            OptionalDouble.of(-2.5),
            Set.of(Excuse.LATE),
            "Rapi; \"bagus\", tetapi telat");

    @TempDir
    private Path folder;

    private Map<String, Entry> read(String name, String text) throws UnusableInput, IOException {
        return GradesFile.read(Files.writeString(folder.resolve(name), text), RULES);
    }

    private static Manual reported(double points) {
        return new Manual(
                OptionalDouble.of(points), OptionalInt.empty(), Optional.empty(), OptionalDouble.empty(), Set.of(), "");
    }

    private String refusal(String name, String text, FinalRules rules) throws IOException {
        try {
            return "accepted: " + GradesFile.read(Files.writeString(folder.resolve(name), text), rules);
        } catch (UnusableInput refused) {
            return Texts.indonesian().say(refused.explanation()).replace(folder + "/", "");
        }
    }

    @Test
    void a_yaml_file_says_all_that_can_be_said() throws Exception {
        assertThat(read("grades.yaml", """
                # Kelas A
                "2341720001":
                  name: Siti Rahma
                  report: 85,5
                  late-days: 2
                  handed-in: 2026-11-21 08:15
                  excused: [late]
                  adjustment: -2.5
                  remark: "Rapi; \\"bagus\\", tetapi telat"
                budi-santoso: {report: 70}
                rina-wati:
                """))
                .containsExactly(
                        Map.entry("2341720001", new Entry(2, "2341720001", ALL)),
                        Map.entry("budi-santoso", new Entry(10, "budi-santoso", reported(70))),
                        Map.entry("rina-wati", new Entry(11, "rina-wati", Manual.nothing())));
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void a_table_says_the_same_as_spreadsheets_write_it(String delimiter) throws Exception {
        String text = "\uFEFFNIM#Nama#report#late-days#handed-in#excused#adjustment#remark#\r\n"
                + "2341720001#Siti Rahma#\"85,5\"#2#2026-11-21T08:15:00+07:00#late#-2.5#"
                + "\"Rapi; \"\"bagus\"\", tetapi telat\"#\r\n"
                + "########\r\n"
                + "budi-santoso##70\r\n";

        assertThat(read("grades.CSV", text.replace("#", delimiter)))
                .containsExactly(
                        Map.entry("2341720001", new Entry(2, "2341720001", ALL)),
                        Map.entry("budi-santoso", new Entry(4, "budi-santoso", reported(70))));
    }

    @Test
    void zeros_in_front_of_an_id_survive_with_quotes_and_without() throws Exception {
        assertThat(read("grades.yml", "007: {report: 1}\n\"0072\": {report: 2}\n0o17: {report: 3}\n1e3: {report: 4}\n"))
                .containsOnlyKeys("007", "0072", "0o17", "1e3");
        assertThat(read("grades.csv", "id,report\n007,1\n\"0072\",2\n")).containsOnlyKeys("007", "0072");
    }

    @Test
    void what_is_left_empty_is_not_given() throws Exception {
        assertThat(read("grades.yaml", "a:\n  report:\n  late-days: \"\"\n  remark:\n"))
                .containsValue(new Entry(1, "a", Manual.nothing()));
        assertThat(read("grades.csv", "id,report,late-days,remark\na,,,\n"))
                .containsValue(new Entry(2, "a", Manual.nothing()));
    }

    @Test
    void a_remark_may_have_several_lines() throws Exception {
        assertThat(read("grades.yaml", "a:\n  remark: |\n    satu\n    dua: tiga\nb: {report: 1}\n")
                        .get("a"))
                .extracting(entry -> entry.manual().remark())
                .isEqualTo("satu\ndua: tiga");
        assertThat(read("grades.csv", "id,remark\na,\"satu\ndua\"\nb,tiga\n").values())
                .extracting(Entry::line)
                .containsExactly(2, 4);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0               | 0
            100             | 100
            85.25           | 85.25
            '85,5'          | 85.5
            '"85"'          | 85
            085             | 85
            """)
    void points_are_read_as_people_write_them(String written, double points) throws Exception {
        assertThat(read("grades.yaml", "a:\n  report: " + written + "\n").get("a"))
                .extracting(Entry::manual)
                .isEqualTo(reported(points));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-11-21T08:15:00+07:00   | 2026-11-21T08:15:00+07:00
            2026-11-21T08:15+07:00      | 2026-11-21T08:15:00+07:00
            2026-11-21 08:15:30 +0700   | 2026-11-21T08:15:30+07:00
            2026-11-21T01:15:00Z        | 2026-11-21T01:15:00Z
            2026-11-21 8:15             | 2026-11-21T08:15:00+07:00
            2026-11-21 08:15:07.250     | 2026-11-21T08:15:07+07:00
            """)
    void a_time_without_a_zone_is_in_the_zone_of_the_due_time(String written, String time) throws Exception {
        assertThat(read("grades.yaml", "a:\n  handed-in: " + written + "\n").values())
                .extracting(entry -> entry.manual().handedIn())
                .containsExactly(Optional.of(OffsetDateTime.parse(time)));
    }

    @Test
    void ids_that_differ_in_case_alone_are_one() throws Exception {
        assertThat(refusal("grades.yaml", "Ani: {report: 1}\nani: {report: 2}\n", RULES))
                .isEqualTo("grades.yaml baris 2: ani sudah tertulis di baris 1. Hapus salah satunya.");
        assertThat(refusal("grades.csv", "id,report\n7,1\n8,1\n\n7,1\n", RULES))
                .isEqualTo("grades.csv baris 5: 7 sudah tertulis di baris 2. Hapus salah satunya.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a: {report: 100.01}                  | 1 | report untuk a harus angka dari 0 sampai 100 dengan paling banyak dua desimal, bukan "100.01".
            a:;  report: -1                      | 2 | report untuk a harus angka dari 0 sampai 100 dengan paling banyak dua desimal, bukan "-1".
            a: {report: 1.005}                   | 1 | report untuk a harus angka dari 0 sampai 100 dengan paling banyak dua desimal, bukan "1.005".
            a: {report: delapan}                 | 1 | report untuk a harus angka dari 0 sampai 100 dengan paling banyak dua desimal, bukan "delapan".
            a: {report: 1e1}                     | 1 | report untuk a harus angka dari 0 sampai 100 dengan paling banyak dua desimal, bukan "1e1".
            a: {report: .nan}                    | 1 | report untuk a harus angka dari 0 sampai 100 dengan paling banyak dua desimal, bukan ".nan".
            a: {report: 8};b: {report: 9};a: {}  | 3 | a sudah tertulis di baris 1. Hapus salah satunya.
            a:;  report: 1;  report: 2           | 3 | report sudah tertulis di baris 2. Hapus salah satunya.
            a: {raport: 1}                       | 1 | raport pada a tidak dikenal. Yang boleh: name, report, late-days, handed-in, excused, adjustment, remark.
            a: {report: 85,5}                    | 1 | 5 pada a tidak dikenal. Yang boleh: name, report, late-days, handed-in, excused, adjustment, remark.
            a: {late-days: 1.5}                  | 1 | late-days untuk a harus bilangan bulat dari 0 sampai 999, bukan "1.5".
            a: {late-days: -1}                   | 1 | late-days untuk a harus bilangan bulat dari 0 sampai 999, bukan "-1".
            a: {handed-in: 21/11/2026 08:15}     | 1 | handed-in untuk a harus seperti 2026-11-21 08:15 atau 2026-11-21T08:15:00+07:00, bukan "21/11/2026 08:15".
            a: {handed-in: 2026-11-31 08:15}     | 1 | handed-in untuk a harus seperti 2026-11-21 08:15 atau 2026-11-21T08:15:00+07:00, bukan "2026-11-31 08:15".
            a: {handed-in: 2026-11-21}           | 1 | handed-in untuk a harus seperti 2026-11-21 08:15 atau 2026-11-21T08:15:00+07:00, bukan "2026-11-21".
            a: {adjustment: 101}                 | 1 | adjustment untuk a harus angka dari -100 sampai 100 dengan paling banyak dua desimal, bukan "101".
            a: {excused: [report, sick]}         | 1 | a tidak bisa dibebaskan dari "sick". Yang boleh: report, late.
            a: {excused: report, report: 3}      | 1 | a dibebaskan dari laporan (excused), tetapi punya nilai report. Hapus salah satunya.
            a: {remark: [[x]]}                   | 1 | remark harus berisi satu nilai saja.
            a: {remark: {x: 1}}                  | 1 | remark harus berisi satu nilai saja.
            a: {remark: *penting}                | 1 | teks yang diawali * harus diapit tanda kutip, misalnya "*penting".
            a: {report: 1};b: 85                 | 2 | isi untuk b harus berupa nama dengan nilainya, misalnya {report: 80}.
            '"": {report: 1}'                    | 1 | id-nya kosong. Isi id mahasiswanya atau hapus barisnya.
            - a                                  | 1 | di sini seharusnya ada id mahasiswa dengan nilainya, misalnya "2341720001": {report: 80}.
            # nothing but this                   | 1 | di sini seharusnya ada id mahasiswa dengan nilainya, misalnya "2341720001": {report: 80}.
            a: {report: 1};---;b: {}             | 3 | hanya boleh ada satu dokumen YAML.
            """)
    void a_yaml_file_that_cannot_be_meant_is_refused_with_its_line(String text, int line, String reason)
            throws IOException {
        assertThat(refusal("grades.yaml", text.replace(";", "\n") + "\n", RULES))
                .isEqualTo("grades.yaml baris " + line + ": " + reason);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            id,report;7,100.5           | 2 | report untuk 7 harus angka dari 0 sampai 100 dengan paling banyak dua desimal, bukan "100.5".
            id,raport;7,1               | 1 | kolom raport tidak dikenal. Yang boleh: id, name, report, late-days, handed-in, excused, adjustment, remark.
            report,remark;7,1           | 1 | tidak ada kolom id (atau nim). Kolom yang dikenal: id, name, report, late-days, handed-in, excused, adjustment, remark.
            id,report,report;7,1,2      | 1 | ada dua kolom report. Hapus salah satunya.
            id,nim;7,1                  | 1 | ada dua kolom id. Hapus salah satunya.
            id,report;;,5               | 3 | id-nya kosong. Isi id mahasiswanya atau hapus barisnya.
            id,remark;7,rapi, bagus     | 2 | "bagus" tidak berada di bawah judul kolom mana pun. Teks yang memuat tanda pemisah kolom harus diapit tanda kutip.
            id,remark;6,x;7,"rapi       | 3 | ini tidak bisa dibaca sebagai CSV. Periksa tanda kutipnya.
            """)
    void a_table_that_cannot_be_meant_is_refused_with_its_line(String text, int line, String reason)
            throws IOException {
        assertThat(refusal("grades.csv", text.replace(";", "\n") + "\n", RULES))
                .isEqualTo("grades.csv baris " + line + ": " + reason);
    }

    @Test
    void what_nothing_would_follow_from_is_refused() throws IOException {
        String noReport = "g.yaml baris 1: rubriknya tidak menghitung laporan. Beri --rubric dengan bagian report, "
                + "misalnya report: {points: 100, weight: 30}.";
        String noLate = "g.yaml baris 1: rubriknya tidak punya aturan keterlambatan. Beri --rubric dengan bagian late, "
                + "misalnya late: {per-day: 10, at-most: 50}.";

        assertThat(refusal("g.yaml", "a: {report: 80}", FinalRules.none())).isEqualTo(noReport);
        assertThat(refusal("g.yaml", "a: {excused: report}", FinalRules.none())).isEqualTo(noReport);
        assertThat(refusal("g.yaml", "a: {late-days: 1}", FinalRules.none())).isEqualTo(noLate);
        assertThat(refusal("g.yaml", "a: {excused: late}", FinalRules.none())).isEqualTo(noLate);
        assertThat(refusal("g.yaml", "a: {handed-in: 2026-11-21T08:15+07:00}", NO_DUE))
                .isEqualTo("g.yaml baris 1: handed-in untuk a tidak bisa dibandingkan, karena rubriknya tidak menyebut "
                        + "batas waktu. Tulis due di bagian late, atau pakai late-days.");
    }

    @Test
    void a_time_that_is_only_noted_needs_its_zone() throws Exception {
        assertThat(refusal("g.yaml", "a: {late-days: 1, handed-in: 2026-11-21 08:15}", NO_DUE))
                .isEqualTo("g.yaml baris 1: handed-in untuk a harus seperti 2026-11-21T08:15:00+07:00, dengan zona "
                        + "waktunya, bukan \"2026-11-21 08:15\".");
        assertThat(refusal("g.yaml", "a: {late-days: 1, handed-in: 2026-11-21T08:15Z}", NO_DUE))
                .startsWith("accepted");
        assertThat(refusal("g.yaml", "a: {late-days: 0}", FinalRules.none())).startsWith("accepted");
    }

    @Test
    void what_is_no_yaml_is_refused_with_its_line() throws IOException {
        assertThat(refusal("grades.yaml", "a: {report: 1}\nb:\n  remark: satu: dua\n", RULES))
                .startsWith("grades.yaml baris 3: ini bukan YAML yang benar: ");
    }

    @Test
    void a_file_that_cannot_be_used_is_refused() throws Exception {
        assertThat(refusal("grades.yaml", " \n", RULES))
                .isEqualTo("grades.yaml tidak berisi mahasiswa. Tulis id dan nilainya, atau jangan pakai --grades.");
        assertThat(refusal("grades.csv", "id,report\n", RULES)).startsWith("grades.csv tidak berisi mahasiswa.");
        assertThat(refusal("grades.yaml", "{}", RULES)).startsWith("grades.yaml tidak berisi mahasiswa.");
        assertThat(refusal("grades.xlsx", "PK", RULES))
                .isEqualTo("Berkas nilai grades.xlsx harus berakhiran .yaml, .yml, atau .csv.");
        assertThat(refusal("big.yaml", "#".repeat(1024 * 1024 + 1), RULES))
                .isEqualTo(
                        "Berkas nilai big.yaml lebih besar dari 1024 KB. Cukup beberapa baris untuk tiap mahasiswa.");
        assertThat(refusalOf(folder.resolve("none.csv")))
                .isEqualTo("Berkas nilai none.csv tidak ada. Periksa ejaannya.");
        assertThat(refusalOf(Files.createDirectory(folder.resolve("sub.csv"))))
                .startsWith("Berkas nilai sub.csv tidak bisa dibaca (");
        assertThat(refusalOf(Files.write(folder.resolve("utf16.csv"), "id,report\n".getBytes(StandardCharsets.UTF_16))))
                .startsWith("Berkas nilai utf16.csv bukan teks UTF-8.");
        assertThat(refusalOf(Files.write(
                        folder.resolve("latin.csv"), "id,remark\n7,\u00e9\n".getBytes(StandardCharsets.ISO_8859_1))))
                .isEqualTo(
                        "Berkas nilai latin.csv bukan teks UTF-8. Simpan ulang sebagai UTF-8; di Excel: \"CSV UTF-8\".");
    }

    private String refusalOf(Path file) {
        try {
            return "accepted: " + GradesFile.read(file, RULES);
        } catch (UnusableInput refused) {
            return Texts.indonesian().say(refused.explanation()).replace(folder + "/", "");
        }
    }
}
