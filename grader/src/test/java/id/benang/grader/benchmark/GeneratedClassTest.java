package id.benang.grader.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import id.benang.grader.corpus.CorpusMember;
import id.benang.grader.model.Grade;
import id.benang.grader.model.LabModule;
import id.benang.grader.model.Student;
import id.benang.grader.model.Submission;
import id.benang.grader.submission.Intake;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeneratedClassTest {

    private static final int STUDENTS = 200;

    private GeneratedClass generated;

    @TempDir
    private Path folder;

    @BeforeEach
    void generate() throws IOException {
        generated = GeneratedClass.of(Path.of("..").toRealPath());
    }

    @Test
    void every_third_is_wrong_in_one_module_and_nobody_in_the_same_way() {
        List<CorpusMember> mistakes = generated.students(STUDENTS).stream()
                .flatMap(student -> student.modules().values().stream())
                .filter(member -> !member.fails().isEmpty())
                .toList();

        assertThat(mistakes).hasSize(STUDENTS / 3).doesNotHaveDuplicates();
        assertThat(generated.students(6))
                .extracting(GeneratedStudent::isWrong)
                .containsExactly(false, false, true, false, false, true);
    }

    @Test
    void mistakes_are_in_all_modules_and_some_programs_hang() {
        List<GeneratedStudent> wrong = generated.students(STUDENTS).stream()
                .filter(GeneratedStudent::isWrong)
                .toList();

        assertThat(wrong)
                .flatExtracting(student -> student.modules().entrySet())
                .filteredOn(entry -> !entry.getValue().fails().isEmpty())
                .extracting(Map.Entry::getKey)
                .contains(LabModule.values());
        // What is held up by another client waits for something that never comes.
        assertThat(wrong)
                .flatExtracting(student -> student.modules().values())
                .extracting(CorpusMember::name)
                .containsAnyOf("second-client-waits", "echo-second-client-waits", "written-under-the-lock");
    }

    @Test
    void a_smaller_class_is_the_beginning_of_a_larger_one() {
        assertThat(generated.students(STUDENTS))
                .startsWith(generated.students(9).toArray(GeneratedStudent[]::new));
    }

    @Test
    void what_they_hand_in_is_found_with_its_owner_and_four_modules() throws Exception {
        Path handedIn = folder.resolve("class");
        generated.write(9, handedIn);

        try (Intake intake = Intake.open(handedIn, folder.resolve("intake"))) {
            assertThat(intake.submissions()).hasSize(9).allSatisfy(submission -> {
                assertThat(submission.message()).isEmpty();
                assertThat(submission.modules()).hasSize(LabModule.values().length);
            });
            assertThat(intake.submissions())
                    .extracting(Submission::student)
                    .extracting(student -> student.id())
                    .startsWith("s0001", "s0002");
        }
    }

    @Test
    void a_student_without_a_grade_for_a_module_is_a_surprise() {
        GeneratedStudent first = generated.students(1).get(0);
        Grade empty = new Grade(
                new Student("s0001", "Student"), "isolated", 0, 100, 0, List.of(), List.of(), Optional.empty());

        assertThat(first.surprise(empty))
                .hasValue("s0001: modul-contoh of the kit, must fail []: not graded; "
                        + "folder-a of the kit, must fail []: not graded; "
                        + "folder-b of the kit, must fail []: not graded; "
                        + "multithread-echo of the kit, must fail []: not graded");
    }
}
