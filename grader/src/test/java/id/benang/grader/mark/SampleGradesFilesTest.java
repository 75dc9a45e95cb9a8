package id.benang.grader.mark;

import static org.assertj.core.api.Assertions.assertThat;

import id.benang.grader.grading.RubricFile;
import id.benang.grader.model.FinalMark;
import id.benang.grader.model.FinalRules;
import id.benang.grader.model.Student;
import id.benang.grader.report.SampleGrades;
import id.benang.grader.submission.Intake;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The files beside the sample class, which the guide shows: they can be used, and say what the guide says. */
class SampleGradesFilesTest {

    private static final Path SAMPLES = Path.of("samples");

    private static final Map<String, String> MARKS_AT_80 = Map.of(
            "2341720001", "81.5",
            "2341720004", "62.2",
            "2341720007", "83.0",
            "budi-santoso", "79.0",
            "rina-wati", "80.0",
            "joko-susilo", "68.0",
            "dewi-lestari", "open");

    private static FinalRules rules() throws Exception {
        return RubricFile.read(SAMPLES.resolve("report-and-late.yaml")).marks();
    }

    private static String shown(FinalMark mark) {
        return mark.mark().isPresent() ? String.valueOf(mark.mark().getAsDouble()) : "open";
    }

    @ParameterizedTest
    @ValueSource(strings = {"grades.yaml", "grades.csv"})
    void both_files_give_the_same_marks(String name) throws Exception {
        MarkBook book = MarkBook.read(SAMPLES.resolve(name), rules());

        Map<String, String> marks = new TreeMap<>();
        MARKS_AT_80
                .keySet()
                .forEach(id -> marks.put(
                        id,
                        shown(book.of(SampleGrades.grade(new Student(id, id), 80))
                                .orElseThrow())));

        assertThat(marks).isEqualTo(new TreeMap<>(MARKS_AT_80));
    }

    @Test
    void they_name_nobody_who_is_not_in_the_class_and_are_no_submissions(@TempDir Path scratch) throws Exception {
        try (Intake intake = Intake.open(SAMPLES, scratch)) {
            assertThat(intake.submissions().stream()
                            .map(submission -> submission.student().id()))
                    .containsExactlyInAnyOrderElementsOf(MARKS_AT_80.keySet());
            for (String name : new String[] {"grades.yaml", "grades.csv"}) {
                assertThat(MarkBook.read(SAMPLES.resolve(name), rules()).warnings(intake.submissions()))
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"grades.yaml", "grades.csv", "report-and-late.yaml"})
    void the_guide_shows_them_as_they_are(String name) throws Exception {
        String guide = Files.readString(Path.of("../docs/instructor-guide.md"));

        assertThat(guide)
                .contains("\n" + Files.readString(SAMPLES.resolve(name)).replace("\r\n", "\n") + "```\n");
    }
}
