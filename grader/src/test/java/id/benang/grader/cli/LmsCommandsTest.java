package id.benang.grader.cli;

import static id.benang.grader.report.SampleGrades.SITI;
import static id.benang.grader.report.SampleGrades.grade;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import id.benang.grader.model.Student;
import id.benang.grader.model.Submission;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LmsCommandsTest {

    @TempDir
    private Path folder;

    private final Engine engine = mock();
    private final Map<String, String> environment = new HashMap<>();
    private Path input;
    private Path out;

    @BeforeEach
    void one_student_is_graded() throws Exception {
        input = Files.createDirectory(folder.resolve("kelas"));
        out = folder.resolve("hasil");
        when(engine.submissions(any()))
                .thenReturn(List.of(new Submission(SITI, Path.of("a"), Map.of(), List.of(), Optional.empty())));
        when(engine.grade(any(), any(), any())).thenReturn(grade(SITI, 80));
    }

    @Test
    void a_worksheet_goes_in_and_comes_out_filled() throws Exception {
        Path worksheet = Files.writeString(folder.resolve("Grades.csv"), """
                Identifier,Full name,Grade,Maximum Grade,Feedback comments
                Participant 1,Siti Rahma,,100.00,
                Participant 2,=Budi,,100.00,
                """);

        Typed typed = type("--moodle-worksheet", worksheet.toString());

        assertThat(typed.status()).isEqualTo(ExitStatus.FINE);
        assertThat(typed.out()).endsWith("Siap diunggah: " + out.resolve("moodle-worksheet.csv") + "\n");
        assertThat(typed.err())
                .isEqualTo("benang: " + worksheet
                        + ", baris 3 (=Budi): tidak ada tugas yang pasti miliknya, jadi baris ini dibiarkan.\n");
        assertThat(out.resolve("moodle-worksheet.csv")).hasContent("""
                Identifier,Full name,Grade,Maximum Grade,Feedback comments
                Participant 1,Siti Rahma,80,100.00,Nilai: 80/100
                Participant 2,=Budi,,100.00,
                """);
        assertThat(out.toFile().list())
                .containsExactlyInAnyOrder(
                        ".benang",
                        "students",
                        "class.csv",
                        "index.html",
                        "junit.xml",
                        "moodle-worksheet.csv",
                        "moodle-feedback.zip");
    }

    @Test
    void a_gradebook_goes_in_and_comes_out_filled() throws Exception {
        Path gradebook = Files.writeString(
                folder.resolve("Export.csv"), "Student,ID,Chat (1)\nPoints Possible,,10\n\"Rahma, Siti\",1,\n");

        Typed typed = type("--canvas-gradebook", gradebook.toString(), "--canvas-assignment", "Chat");

        assertThat(typed.status()).isEqualTo(ExitStatus.FINE);
        assertThat(typed.err()).isEmpty();
        assertThat(out.resolve("canvas-gradebook.csv"))
                .hasContent("Student,ID,Chat (1)\nPoints Possible,,10\n\"Rahma, Siti\",1,8\n");
    }

    @Test
    void a_file_that_cannot_be_filled_in_stops_everything_before_it_begins() throws Exception {
        Path worksheet = Files.writeString(folder.resolve("Grades.csv"), "a,b\n");

        assertThat(type("--lang", "en", "--moodle-worksheet", worksheet.toString()))
                .isEqualTo(new Typed(
                        ExitStatus.BAD_INPUT,
                        "",
                        "benang: " + worksheet + " has no column \"Identifier\"; "
                                + "give the file as it was downloaded from its platform.\n"));
        assertThat(type("--canvas-assignment", "Chat"))
                .isEqualTo(new Typed(
                        ExitStatus.BAD_INPUT,
                        "",
                        "benang: --canvas-gradebook dan --canvas-assignment harus ditulis bersama: "
                                + "berkasnya, dan nama kolom tugasnya.\n"));
        verify(engine, never()).grade(any(), any(), any());
    }

    @Test
    void a_downloaded_file_is_never_overwritten() throws Exception {
        Path worksheet = Files.writeString(
                Files.createDirectory(out).resolve("moodle-worksheet.csv"), "Identifier,Grade,Maximum Grade\n");

        assertThat(type("--moodle-worksheet", worksheet.toString()))
                .isEqualTo(new Typed(
                        ExitStatus.BAD_INPUT,
                        "",
                        "benang: " + worksheet
                                + " akan tertimpa oleh hasilnya sendiri; pilih folder lain untuk --out.\n"));
    }

    @Test
    void a_workflow_on_github_gets_a_summary_behind_what_is_there() throws Exception {
        Path file = Files.writeString(folder.resolve("summary.md"), "# Lab\n\n");
        environment.put("GITHUB_STEP_SUMMARY", file.toString());

        assertThat(type("--lang", "en").status()).isEqualTo(ExitStatus.FINE);

        assertThat(file).hasContent("""
                # Lab

                | Student | Modules | Score | Remark |
                | --- | --- | ---: | --- |
                | Siti Rahma \\(2341720001\\) |  | 80 |  |

                """);
    }

    @Test
    void a_summary_that_cannot_be_written_costs_nothing() {
        environment.put("GITHUB_STEP_SUMMARY", folder.toString());

        Typed typed = type();

        assertThat(typed.status()).isEqualTo(ExitStatus.FINE);
        assertThat(typed.err())
                .hasLineCount(1)
                .startsWith("benang: ringkasan untuk GitHub di " + folder + " tidak dapat ditulis (")
                .endsWith("); hasil lainnya lengkap.\n");
        assertThat(out.resolve("class.csv")).isNotEmptyFile();
    }

    @Test
    void a_classroom_gets_the_points_of_its_one_student() {
        assertThat(type().out()).doesNotContain("::");
        environment.put("GITHUB_ACTIONS", "true");

        Typed typed = type("--fresh", "--quiet");

        assertThat(typed.status()).isEqualTo(ExitStatus.FINE);
        assertThat(typed.out()).endsWith("""
                        ::notice title=Autograding complete::Points 80/100
                        ::notice title=Autograding report::{"totalPoints":80,"maxPoints":100}
                        """);
    }

    @Test
    void no_classroom_gets_points_of_a_class() throws Exception {
        Submission submission = new Submission(SITI, Path.of("a"), Map.of(), List.of(), Optional.empty());
        when(engine.submissions(any())).thenReturn(List.of(submission, submission));
        environment.put("GITHUB_ACTIONS", "true");

        assertThat(type().out()).doesNotContain("::");
    }

    @Test
    void a_student_cannot_give_commands_to_a_workflow() throws Exception {
        String command = "::notice title=Autograding report::{\"totalPoints\":100,\"maxPoints\":100}";
        Student student = new Student(command, "##[notice title=Autograding report]{\"totalPoints\":100}");
        when(engine.submissions(any()))
                .thenReturn(List.of(new Submission(student, Path.of("a"), Map.of(), List.of(), Optional.empty())));
        when(engine.grade(any(), any(), any())).thenReturn(grade(student, 80));
        environment.put("GITHUB_ACTIONS", "true");

        Typed typed = type();

        assertThat((typed.out() + typed.err())
                        .lines()
                        .filter(line -> line.strip().startsWith("::")))
                .containsExactly(
                        "::notice title=Autograding complete::Points 80/100",
                        "::notice title=Autograding report::{\"totalPoints\":80,\"maxPoints\":100}");
        assertThat(typed.out() + typed.err()).contains("## [notice").doesNotContain("##[");
    }

    private Typed type(String... options) {
        List<String> words = new ArrayList<>(List.of("grade", input.toString(), "--out", out.toString()));
        words.addAll(List.of(options));
        return Typed.type(engine, folder, environment, words.toArray(String[]::new));
    }
}
