package id.benang.grader.report;

import static id.benang.grader.report.SampleGrades.SITI;
import static id.benang.grader.report.SampleGrades.grade;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.benang.grader.model.Message;
import id.benang.grader.model.Student;
import id.benang.grader.model.UnusableInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CanvasGradebookTest {

    private static final String GRADEBOOK = """
            Student,ID,SIS User ID,SIS Login ID,Section,Chat (771),Chat (772),UTS (773),Current Score
            ,,,,,Manual Posting,,,(read only)
                Points Possible,,,,,20,100,,(read only)
            "Rahma, Siti",31,u31,2341720001,TI-2A,,90,,"=HYPERLINK(""x"")"
            "Ani, Dwi",32,u32,l32,TI-2A,,90,,1
            Budi Santoso,33,u33,l33,TI-2A,7,90,,1
            "Student, Test",34,,l34,TI-2A,,,,
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void export() throws IOException {
        Files.writeString(file(), GRADEBOOK);
    }

    @Test
    void only_the_column_of_the_assignment_changes() throws Exception {
        List<Message> warnings = CanvasGradebook.read(file(), "Chat (771)")
                .write(
                        List.of(
                                grade(SITI, 87.5),
                                grade(new Student("a", "somebody", Optional.of("32")), 50),
                                grade(new Student("U33", "x"), 100),
                                grade(new Student("nobody", "nobody"), 1)),
                        folder.resolve("hasil"));

        assertThat(folder.resolve("hasil/canvas-gradebook.csv")).content().isEqualTo("""
                Student,ID,SIS User ID,SIS Login ID,Section,Chat (771),Chat (772),UTS (773),Current Score
                ,,,,,Manual Posting,,,(read only)
                    Points Possible,,,,,20,100,,(read only)
                "Rahma, Siti",31,u31,2341720001,TI-2A,17.5,90,,"=HYPERLINK(""x"")"
                "Ani, Dwi",32,u32,l32,TI-2A,10,90,,1
                Budi Santoso,33,u33,l33,TI-2A,20,90,,1
                "Student, Test",34,,l34,TI-2A,,,,
                """);
        assertThat(warnings)
                .containsExactly(
                        Message.of("report.sheet.row-left", file(), 7, "Student, Test"),
                        Message.of("report.sheet.student-left", file(), "nobody"));
    }

    @Test
    void the_number_behind_the_name_of_an_assignment_may_be_left_out() throws Exception {
        Files.writeString(file(), "Student,ID,Lab 1 (5)\nPoints Possible,,10\nAni,1,\n");

        CanvasGradebook.read(file(), "lab 1").write(List.of(grade(new Student("1", "x"), 50)), folder);

        assertThat(folder.resolve("canvas-gradebook.csv"))
                .hasContent("Student,ID,Lab 1 (5)\nPoints Possible,,10\nAni,1,5\n");
    }

    @Test
    void a_gradebook_that_cannot_be_filled_in_is_refused_with_what_is_wrong() throws IOException {
        assertThatIsRefused("Kuis", Message.of("report.sheet.assignment", file(), "Kuis"));
        assertThatIsRefused("Chat", Message.of("report.sheet.assignments", file(), "Chat", "Chat (771), Chat (772)"));
        assertThatIsRefused("UTS", Message.of("report.sheet.no-points", file(), "UTS"));
        Files.writeString(file(), "Student,ID,UTS\nAni,1,\n");
        assertThatIsRefused("UTS", Message.of("report.sheet.no-points", file(), "UTS"));
        Files.writeString(file(), "Name,ID,UTS\n");
        assertThatIsRefused("UTS", Message.of("report.sheet.column", file(), "Student"));
    }

    private void assertThatIsRefused(String assignment, Message explanation) {
        assertThatThrownBy(() -> CanvasGradebook.read(file(), assignment))
                .isInstanceOfSatisfying(
                        UnusableInput.class,
                        refused -> assertThat(refused.explanation()).isEqualTo(explanation));
    }

    private Path file() {
        return folder.resolve("Export.csv");
    }
}
