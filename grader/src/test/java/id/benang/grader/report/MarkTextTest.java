package id.benang.grader.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.benang.grader.model.FinalMark;
import id.benang.grader.model.FinalMark.Part;
import id.benang.grader.model.FinalRules;
import id.benang.grader.model.FinalRules.LateRule;
import id.benang.grader.model.Grade;
import id.benang.grader.model.Manual;
import id.benang.grader.model.Message;
import id.benang.grader.model.Texts;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkTextTest {

    private static final Grade GRADE = SampleGrades.grade(SampleGrades.SITI, 87.5);

    private static List<String> said(Grade grade, FinalMark mark) {
        return new MarkText(new Words(Texts.indonesian())).all(grade, mark);
    }

    @Test
    void a_mark_is_told_line_by_line() {
        assertThat(said(GRADE, SampleMarks.late("Diagramnya rapi.\nTeruskan!")))
                .containsExactly(
                        "Nilai akhir: 74.4/100",
                        "Program: 87.5/100, bobotnya 70 %, menjadi 61.25",
                        "Laporan praktikum: 85/100, bobotnya 30 %, menjadi 25.5",
                        "Jumlahnya: 86.75",
                        "Dikumpulkan 2026-11-22 08:30 +07:00; batas waktunya 2026-11-20 23:59 +07:00,"
                                + " ditambah kelonggaran 15 menit",
                        "Terlambat 2 hari: dikurangi 20 % dari 86.75, yaitu 17.35",
                        "Penyesuaian oleh pengajar: ditambah 5",
                        "Catatan pengajar: Diagramnya rapi.",
                        "Teruskan!");
    }

    @Test
    void the_same_is_told_in_english() {
        assertThat(new MarkText(new Words(Texts.english())).all(GRADE, SampleMarks.late("Neat.")))
                .containsExactly(
                        "Final mark: 74.4/100",
                        "Programs: 87.5/100, which counts 70 %, makes 61.25",
                        "Lab report: 85/100, which counts 30 %, makes 25.5",
                        "Together: 86.75",
                        "Handed in 2026-11-22 08:30 +07:00; due 2026-11-20 23:59 +07:00, with 15 min of grace",
                        "Days late: 2. 20 % of 86.75 is deducted: 17.35",
                        "The instructor's adjustment: 5 more",
                        "The instructor's remark: Neat.");
    }

    @Test
    void a_mark_that_is_open_says_what_is_missing_and_what_is_known() {
        assertThat(said(GRADE, SampleMarks.open()))
                .containsExactly(
                        "Nilai akhir belum ada: nilai laporan praktikum belum diisi.",
                        "Program: 87.5/100, bobotnya 70 %, menjadi 61.25",
                        "Laporan praktikum: belum ada nilainya (bobotnya 30 %)");
    }

    @Test
    void who_is_excused_reads_from_what() {
        assertThat(said(GRADE, SampleMarks.excused()))
                .containsExactly(
                        "Nilai akhir: 0/100",
                        "Program: 87.5/100",
                        "Laporan praktikum: dibebaskan, jadi yang dihitung programnya saja",
                        "Terlambat 3 hari: dimaafkan, tidak ada yang dikurangi",
                        "Penyesuaian oleh pengajar: dikurangi 100",
                        "Kurang dari 0 tidak bisa");
    }

    @Test
    void programs_that_could_not_be_graded_are_told_beside_what_was_added() {
        FinalMark mark = new FinalMark(
                SampleMarks.RULES,
                manual(OptionalInt.of(1), Optional.empty()),
                Optional.empty(),
                Optional.of(new Part(85, 100, 30, 25.5)),
                25.5,
                OptionalInt.of(1),
                10,
                2.55,
                OptionalDouble.empty(),
                Optional.of(Message.of("mark.open.programs")));

        assertThat(said(SampleGrades.ungraded(SampleGrades.SITI, Message.of("test.broken", "a")), mark))
                .containsExactly(
                        "Nilai akhir belum ada: programnya tidak dapat dinilai.",
                        "Program: tidak dapat dinilai",
                        "Laporan praktikum: 85/100, bobotnya 30 %, menjadi 25.5",
                        "Terlambat 1 hari: nanti dikurangi 10 %");
    }

    @Test
    void what_is_provisional_and_what_is_not_counted_are_told() {
        assertThat(said(SampleGrades.mixed(), SampleMarks.excused()))
                .endsWith(
                        "Ini nilai sementara: ada pemeriksaan yang belum dapat dinilai, dan itu bukan kesalahan"
                                + " mahasiswanya",
                        "Bonus 5 berdiri sendiri dan tidak termasuk di dalamnya");
    }

    @Test
    void what_lateness_costs_at_most_and_what_ends_at_the_top_are_told() {
        assertThat(said(GRADE, late(8, 50, 43.75, 0, 43.75)))
                .contains("Terlambat 8 hari: dikurangi 50 % (paling banyak) dari 87.5, yaitu 43.75");
        assertThat(said(GRADE, late(0, 0, 0, 20, 100)))
                .containsExactly(
                        "Nilai akhir: 100/100",
                        "Program: 87.5/100",
                        "Tidak terlambat: tidak ada yang dikurangi",
                        "Penyesuaian oleh pengajar: ditambah 20",
                        "Lebih dari 100 tidak bisa");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PT0S   | 2026-11-20T23:59:59+07:00 | Dikumpulkan 2026-11-21 00:10:05 +07:00; batas waktunya 2026-11-20 23:59:59 +07:00
            PT90M  | 2026-11-20T23:59:00+07:00 | Dikumpulkan 2026-11-21 00:10:05 +07:00; batas waktunya 2026-11-20 23:59 +07:00, ditambah kelonggaran 90 menit
            PT2H   | 2026-11-20T23:59:00+07:00 | Dikumpulkan 2026-11-21 00:10:05 +07:00; batas waktunya 2026-11-20 23:59 +07:00, ditambah kelonggaran 2 jam
            PT48H  | 2026-11-20T16:59:00Z      | Dikumpulkan 2026-11-20 17:10:05 Z; batas waktunya 2026-11-20 16:59 Z, ditambah kelonggaran 2 hari
            """)
    void times_are_told_in_the_zone_of_the_due_time(String grace, String due, String line) {
        LateRule rule = new LateRule(Optional.of(OffsetDateTime.parse(due)), Duration.parse(grace), 10, 50);
        FinalMark mark = alone(
                new FinalRules(Optional.empty(), Optional.of(rule)),
                manual(OptionalInt.empty(), Optional.of(OffsetDateTime.parse("2026-11-21T00:10:05+07:00"))),
                OptionalInt.of(0));

        assertThat(said(GRADE, mark)).contains(line.replace(" Z", " +00:00"));
    }

    @Test
    void a_time_without_a_due_time_is_told_as_it_is() {
        LateRule rule = new LateRule(Optional.empty(), Duration.ZERO, 10, 50);
        FinalMark mark = alone(
                new FinalRules(Optional.empty(), Optional.of(rule)),
                manual(OptionalInt.of(0), Optional.of(OffsetDateTime.parse("2026-11-21T00:10:00+08:00"))),
                OptionalInt.of(0));

        assertThat(said(GRADE, mark)).contains("Dikumpulkan 2026-11-21 00:10 +08:00");
    }

    private static FinalMark late(int days, double percent, double deduction, double adjustment, double mark) {
        Manual manual = new Manual(
                OptionalDouble.empty(),
                OptionalInt.of(days),
                Optional.empty(),
                OptionalDouble.of(adjustment),
                Set.of(),
                "");
        return new FinalMark(
                new FinalRules(Optional.empty(), SampleMarks.RULES.late()),
                manual,
                Optional.of(new Part(87.5, 100, 100, 87.5)),
                Optional.empty(),
                87.5,
                OptionalInt.of(days),
                percent,
                deduction,
                OptionalDouble.of(mark),
                Optional.empty());
    }

    private static FinalMark alone(FinalRules rules, Manual manual, OptionalInt days) {
        return new FinalMark(
                rules,
                manual,
                Optional.of(new Part(87.5, 100, 100, 87.5)),
                Optional.empty(),
                87.5,
                days,
                0,
                0,
                OptionalDouble.of(87.5),
                Optional.empty());
    }

    private static Manual manual(OptionalInt days, Optional<OffsetDateTime> handedIn) {
        return new Manual(OptionalDouble.empty(), days, handedIn, OptionalDouble.empty(), Set.of(), "");
    }
}
