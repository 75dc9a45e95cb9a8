package id.benang.grader.grading;

import static org.assertj.core.api.Assertions.assertThat;

import id.benang.grader.model.FinalRules;
import id.benang.grader.model.FinalRules.LateRule;
import id.benang.grader.model.FinalRules.ReportPart;
import id.benang.grader.model.LabModule;
import id.benang.grader.model.Student;
import id.benang.grader.model.Submission;
import id.benang.grader.model.Texts;
import id.benang.grader.model.UnusableInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a rubric says of the final mark: it is read with the rest, and the automatic grading knows nothing of it. */
class FinalRulesTest {

    private static final String CHECKS = """
            chat: {listens: {points: 100}}
            multithread-echo: {listens: {points: 100}}
            """;

    @TempDir
    private Path folder;

    private InstructorsRubric read(String text) throws UnusableInput, IOException {
        return RubricFile.read(Files.writeString(folder.resolve("rubrik.yaml"), text));
    }

    private String refusal(String text) throws IOException {
        try {
            return "accepted: " + read(text);
        } catch (UnusableInput refused) {
            return Texts.indonesian().say(refused.explanation()).replace(folder + "/", "");
        }
    }

    private static String key(Rubric rubric) throws IOException {
        Submission submission =
                new Submission(new Student("1", "Siti"), Path.of("origin"), Map.of(), List.of(), Optional.empty());
        return GradingKey.of(submission, Set.of(LabModule.values()), rubric, List.of());
    }

    @Test
    void report_and_late_are_read_beside_the_checks() throws Exception {
        InstructorsRubric rubric = read(CHECKS + """
                report: {points: 40, weight: 33.5}
                late:
                  due: 2026-11-20T23:59:00+07:00
                  grace: 15 minutes
                  per-day: 10
                  at-most: 50
                """);

        assertThat(rubric.marks())
                .isEqualTo(new FinalRules(
                        Optional.of(new ReportPart(40, 33.5)),
                        Optional.of(new LateRule(
                                Optional.of(OffsetDateTime.parse("2026-11-20T23:59:00+07:00")),
                                Duration.ofMinutes(15),
                                10,
                                50))));
        assertThat(rubric.checks()).isEqualTo(read(CHECKS).checks());
    }

    @Test
    void what_may_be_left_out_is_no_due_no_grace_and_up_to_all_of_the_mark() throws Exception {
        assertThat(read(CHECKS + "late: {per-day: 2.5}\n").marks())
                .isEqualTo(new FinalRules(
                        Optional.empty(), Optional.of(new LateRule(Optional.empty(), Duration.ZERO, 2.5, 100))));
    }

    @ParameterizedTest
    @CsvSource({"15 minutes, PT15M", "1 minute, PT1M", "2 hours, PT2H", "1 day, PT24H", "3days, PT72H", "PT15M, PT15M"})
    void grace_is_written_in_words_or_as_iso_has_it(String written, String grace) throws Exception {
        assertThat(read(CHECKS + "late: {per-day: 1, grace: " + written + "}")
                        .marks()
                        .late()
                        .orElseThrow()
                        .grace())
                .isEqualTo(Duration.parse(grace));
    }

    @Test
    void a_rubric_that_names_no_checks_has_those_of_the_kit() throws Exception {
        InstructorsRubric rubric = read("report: {points: 100, weight: 30}\n");

        assertThat(rubric.checks()).isEqualTo(Rubric.usual());
        assertThat(rubric.marks().report()).contains(new ReportPart(100, 30));
        assertThat(rubric.marks().late()).isEmpty();
    }

    @Test
    void nothing_of_it_changes_what_a_grade_depends_on() throws Exception {
        String report = "report: {points: 100, weight: 30}\n";
        String late = "late: {due: 2026-11-20T23:59:00+07:00, per-day: 10}\n";

        assertThat(key(read(report).checks())).isEqualTo(key(Rubric.usual()));
        assertThat(key(read(late).checks())).isEqualTo(key(Rubric.usual()));
        assertThat(key(read(CHECKS + report + late).checks()))
                .isEqualTo(key(read(CHECKS).checks()))
                .isNotEqualTo(key(Rubric.usual()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            report: 30                               | 1 | report harus berisi nama dengan nilainya: points, weight.
            late: [10]                               | 1 | late harus berisi nama dengan nilainya: due, grace, per-day, at-most.
            report: {points: 100}                    | 1 | report belum punya weight.
            report:;  weight: 30                     | 1 | report belum punya points.
            late: {at-most: 50}                      | 1 | late belum punya per-day.
            report: {points: 0, weight: 30}          | 1 | points harus angka di atas 0 sampai 1000, dengan paling banyak dua desimal.
            report:;  points: 100;  weight: 101      | 3 | weight harus angka di atas 0 sampai 100, dengan paling banyak dua desimal.
            report: {points: 100, weight: x}         | 1 | weight harus angka di atas 0 sampai 100, dengan paling banyak dua desimal.
            report: {points: 100, weight: 33.333}    | 1 | weight harus angka di atas 0 sampai 100, dengan paling banyak dua desimal.
            late: {per-day: -10}                     | 1 | per-day harus angka di atas 0 sampai 100, dengan paling banyak dua desimal.
            late: {per-day: 10, at-most: [5]}        | 1 | at-most harus angka di atas 0 sampai 100, dengan paling banyak dua desimal.
            late: {per-day: 10, most: 5}             | 1 | most pada late tidak dikenal. Yang boleh: due, grace, per-day, at-most.
            report: {points: 1, weight: 1, due: 1}   | 1 | due pada report tidak dikenal. Yang boleh: points, weight.
            late: {per-day: 10, due: 2026-11-20}     | 1 | due harus waktu dengan zonanya, misalnya 2026-11-20T23:59:59+07:00, bukan "2026-11-20".
            late: {per-day: 10, due: 2026-11-20 23:59} | 1 | due harus waktu dengan zonanya, misalnya 2026-11-20T23:59:59+07:00, bukan "2026-11-20 23:59".
            late: {per-day: 10, due: }               | 1 | due harus waktu dengan zonanya, misalnya 2026-11-20T23:59:59+07:00, bukan "".
            late: {per-day: 10, grace: 15}           | 1 | grace harus lama waktu, misalnya 15 minutes, 2 hours, atau 1 day, bukan "15".
            late: {per-day: 10, grace: PT-15M}       | 1 | grace harus lama waktu, misalnya 15 minutes, 2 hours, atau 1 day, bukan "PT-15M".
            late: {per-day: 10, grace: 366 days}     | 1 | grace harus lama waktu, misalnya 15 minutes, 2 hours, atau 1 day, bukan "366 days".
            late: {per-day: 10};late: {per-day: 5}   | 2 | late ditulis dua kali. Hapus salah satunya.
            late: {per-day: *ten}                    | 1 | *ten merujuk ke isian lain, dan itu tidak didukung. Tulis nilainya langsung.
            """)
    void what_cannot_be_meant_is_refused_with_its_line(String text, int line, String reason) throws IOException {
        assertThat(refusal(text.replace(";", "\n") + "\n")).isEqualTo("rubrik.yaml baris " + line + ": " + reason);
    }
}
