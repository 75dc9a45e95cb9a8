package id.benang.grader.cli;

import static id.benang.grader.report.SampleGrades.failed;
import static id.benang.grader.report.SampleGrades.module;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import id.benang.grader.grading.RubricFile;
import id.benang.grader.model.LabModule;
import id.benang.grader.model.Message;
import id.benang.grader.model.Student;
import id.benang.grader.model.Submission;
import id.benang.grader.report.SampleGrades;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code grade --grades}: what the instructor adds is merged into the results, and nothing is graded for it. */
class GradesTest {

    private static final Student ANI = new Student("ani", "Ani");
    private static final Student BUDI = new Student("007", "Budi");

    @TempDir
    private Path folder;

    private final Engine engine = mock();
    private Path input;
    private Path out;
    private Path rubric;
    private Path grades;

    @BeforeEach
    void two_students() throws Exception {
        input = Files.createDirectory(folder.resolve("kelas"));
        out = folder.resolve("hasil");
        rubric = Files.writeString(
                folder.resolve("rubrik.yaml"), "report: {points: 100, weight: 30}\nlate: {per-day: 10, at-most: 50}\n");
        grades = folder.resolve("grades.yaml");
        when(engine.submissions(any())).thenReturn(List.of(submission(BUDI), submission(ANI)));
        for (Student student : List.of(ANI, BUDI)) {
            when(engine.key(eq(submission(student)), any())).thenReturn(Optional.of("key of " + student.id()));
            when(engine.grade(eq(submission(student)), any(), any()))
                    .thenReturn(SampleGrades.grade(
                            student, 50, module(LabModule.FOLDER_A, 50, failed("leave-reset", 50, "Citra"))));
        }
        when(engine.useRubric(any()))
                .thenAnswer(call -> RubricFile.read(call.getArgument(0)).marks());
    }

    private static Submission submission(Student student, String... notes) {
        return new Submission(
                student,
                Path.of(student.id()),
                Map.of(),
                Stream.of(notes).map(Message::of).toList(),
                Optional.empty());
    }

    private Typed grade(String... more) {
        clearInvocations(engine);
        Stream<String> words =
                Stream.of("grade", input.toString(), "--out", out.toString(), "--lang", "en", "--jobs", "1");
        return Typed.type(engine, folder, Stream.concat(words, Stream.of(more)).toArray(String[]::new));
    }

    private Typed gradeWith(String text) throws IOException {
        Files.writeString(grades, text);
        return grade("--rubric", rubric.toString(), "--grades", grades.toString());
    }

    private void verifyGradings(int number) throws Exception {
        verify(engine, times(number)).grade(any(), any(), any());
    }

    private Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(out)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(out.relativize(file).toString(), Files.readString(file));
            }
        }
        return files;
    }

    private List<String> lastColumns() throws IOException {
        return Files.readAllLines(out.resolve("class.csv")).stream()
                .map(line -> line.split(",", 10)[9])
                .toList();
    }

    @Test
    void marks_are_merged_into_the_results() throws Exception {
        Typed typed = gradeWith("007: {report: 80, late-days: 1, remark: Bagus}\nani: {report: 100}\n");

        assertThat(typed.status()).isZero();
        assertThat(typed.err()).isEmpty();
        assertThat(typed.out())
                .contains("007                Budi                           50                   50   53.1\n")
                .contains("ani                Ani                            50                   50     65\n");
        assertThat(lastColumns())
                .containsExactly(
                        "report,days-late,deduction,adjustment,final,final-note,remark",
                        "80,1,5.9,,53.1,,Bagus",
                        "100,,,,65,,");
        assertThat(out.resolve("students/007/results.json")).content().contains("\"final\" : 53.1");
        assertThat(out.resolve("students/007/report.html")).content().contains("Final mark: 53.1/100");
        assertThat(out.resolve("students/007/report.txt")).content().contains("Final mark: 53.1/100");
        assertThat(out.resolve("students/007/gradescope.json")).content().contains("\"score\" : 53.1");
        assertThat(out.resolve("index.html")).content().contains("53.1");
    }

    @Test
    void other_marks_are_taken_over_without_grading_anything_again() throws Exception {
        gradeWith("007: {report: 80}\nani: {report: 100}\n");
        verifyGradings(2);
        String kept = files().get("students/007/.benang/grade.json");

        Typed second = gradeWith("007: {report: 90, late-days: 2}\nani: {report: 100, adjustment: -5}\n");

        verifyGradings(0);
        assertThat(second.out()).startsWith("2 of 2 taken over from an earlier run; --fresh grades all again.\n");
        assertThat(lastColumns()).contains("90,2,12.4,,49.6,,", "100,,,-5,60,,");
        assertThat(files().get("students/007/.benang/grade.json"))
                .isEqualTo(kept)
                .doesNotContain("report", "final");
    }

    @Test
    void other_rules_are_taken_over_without_grading_anything_again() throws Exception {
        gradeWith("007: {report: 80, late-days: 1}\n");
        Files.writeString(rubric, "report: {points: 200, weight: 50}\nlate: {per-day: 5}\n");

        gradeWith("007: {report: 80, late-days: 1}\n");

        verifyGradings(0);
        assertThat(lastColumns()).contains("80,1,2.25,,42.75,,");
    }

    @Test
    void marks_survive_a_grading_of_everything_anew() throws Exception {
        gradeWith("007: {report: 80}\nani: {report: 100}\n");
        Map<String, String> before = files();

        Typed again = grade("--rubric", rubric.toString(), "--grades", grades.toString(), "--fresh");

        assertThat(again.status()).isZero();
        verifyGradings(2);
        assertThat(files()).isEqualTo(before);
        assertThat(grades).hasContent("007: {report: 80}\nani: {report: 100}\n");
    }

    @Test
    void without_the_option_the_results_are_what_they_always_were() throws Exception {
        grade();
        Map<String, String> before = files();
        gradeWith("007: {report: 80}\n");

        grade();

        verifyGradings(0);
        assertThat(files()).isEqualTo(before);
        assertThat(before.get("class.csv"))
                .startsWith("id,name,modul-contoh,folder-a,folder-b,multithread-echo," + "total,bonus,message\r\n");
    }

    @Test
    void whoever_has_no_entry_is_open_and_no_zero() throws Exception {
        Typed typed = gradeWith("007: {report: 80}\n");

        assertThat(typed.status()).isZero();
        assertThat(typed.err()).isEqualTo("benang: The final marks of 1 of 2 students are open; class.csv says why.\n");
        assertThat(lastColumns()).contains(",,,,,No final mark yet: the lab report has no points yet.,");
        assertThat(out.resolve("students/ani/report.html"))
                .content()
                .contains("No final mark yet: the lab report has no points yet.");
    }

    @Test
    void a_rubric_that_counts_a_report_is_not_forgotten_without_the_file() throws Exception {
        Typed typed = grade("--rubric", rubric.toString());

        assertThat(typed.err())
                .isEqualTo("benang: the rubric counts a report, but --grades is not given; the final marks of all"
                        + " students are open.\n"
                        + "benang: The final marks of 2 of 2 students are open; class.csv says why.\n");
    }

    @Test
    void a_stranger_is_told_once_before_the_grading_and_the_others_get_their_marks() throws Exception {
        Typed typed = gradeWith("007: {report: 80}\nani: {report: 100}\ncitra: {report: 1}\n");

        assertThat(typed.status()).isZero();
        assertThat(typed.err())
                .isEqualTo("benang: " + grades + " line 3: no student of this class has the id citra, so what stands"
                        + " there is not used. Check the id.\n");
        assertThat(lastColumns()).contains("80,,,,59,,", "100,,,,65,,");
    }

    @Test
    void a_file_that_cannot_be_used_stops_everything_before_it_begins() throws Exception {
        assertThat(gradeWith("007: {report: 80}\nani: {report: 101}\n"))
                .isEqualTo(new Typed(
                        ExitStatus.BAD_INPUT,
                        "",
                        "benang: " + grades + " line 2: report of ani must be a number from 0 to 100 with two decimals"
                                + " at most, not \"101\".\n"));
        verify(engine, never()).submissions(any());
        verify(engine, never()).grade(any(), any(), any());
        assertThat(out).doesNotExist();
    }

    @Test
    void a_file_within_the_results_is_refused() throws Exception {
        grades = Files.createDirectories(out).resolve("class.csv");

        assertThat(gradeWith("id,report\n007,80\n"))
                .isEqualTo(new Typed(
                        ExitStatus.BAD_INPUT,
                        "",
                        "benang: " + grades + " lies within the folder of the results " + out + ", where benang writes."
                                + " Keep it outside, for instance beside the submissions.\n"));
        assertThat(grades).hasContent("id,report\n007,80\n");
    }

    @Test
    void a_file_may_lie_beside_the_submissions() throws Exception {
        grades = input.resolve("grades.csv");

        Typed typed = gradeWith("\uFEFFid;report;remark\r\n007;\"80,5\";bagus\r\nani;100;\r\n");

        assertThat(typed.status()).isZero();
        assertThat(lastColumns()).contains("80.5,,,,59.15,,bagus", "100,,,,65,,");
    }

    @Test
    void a_platform_s_late_is_told_and_costs_nothing() throws Exception {
        when(engine.submissions(any())).thenReturn(List.of(submission(BUDI, "submission.late"), submission(ANI)));
        when(engine.grade(eq(submission(BUDI, "submission.late")), any(), any()))
                .thenReturn(SampleGrades.grade(BUDI, 50));

        Typed typed = gradeWith("007: {report: 80}\nani: {report: 100}\n");

        assertThat(typed.err())
                .isEqualTo("benang: " + grades + ": Canvas calls the submission of 007 late, but there is no late-days"
                        + " or handed-in for it; nothing is deducted.\n");
        assertThat(lastColumns()).contains("80,,,,59,,");
    }

    @Test
    void a_learning_platform_s_sheet_carries_the_marks() throws Exception {
        Path worksheet = Files.writeString(folder.resolve("Grades.csv"), """
                Identifier,Full name,Grade,Maximum Grade
                Participant 1,Ani,,100.00
                Participant 2,Budi,,100.00
                """);
        Files.writeString(grades, "007: {report: 80}\n");

        Typed typed = grade(
                "--rubric",
                rubric.toString(),
                "--grades",
                grades.toString(),
                "--moodle-worksheet",
                worksheet.toString());

        assertThat(typed.err()).contains("row 2 (Ani): the final mark is open, so this row was left as it is");
        assertThat(out.resolve("moodle-worksheet.csv")).hasContent("""
                Identifier,Full name,Grade,Maximum Grade
                Participant 1,Ani,,100.00
                Participant 2,Budi,59,100.00
                """);
    }
}
