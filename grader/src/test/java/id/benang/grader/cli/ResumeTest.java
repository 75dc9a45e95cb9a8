package id.benang.grader.cli;

import static id.benang.grader.report.SampleGrades.failed;
import static id.benang.grader.report.SampleGrades.inconclusive;
import static id.benang.grader.report.SampleGrades.module;
import static id.benang.grader.report.SampleGrades.passed;
import static id.benang.grader.report.SampleGrades.unbuilt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import id.benang.grader.model.CheckResult;
import id.benang.grader.model.Grade;
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

/** {@code grade} goes on where an earlier run was. */
class ResumeTest {

    private static final Student ANI = new Student("ani", "Ani");
    private static final Student BUDI = new Student("budi", "Budi");

    @TempDir
    private Path folder;

    private final Engine engine = mock();
    private Path input;
    private Path out;

    @BeforeEach
    void two_students() throws Exception {
        input = Files.createDirectory(folder.resolve("kelas"));
        out = folder.resolve("hasil");
        when(engine.submissions(any())).thenReturn(List.of(submission(ANI), submission(BUDI)));
        keyed(ANI, "key of Ani");
        keyed(BUDI, "key of Budi");
        graded(ANI, 50, failed("leave-reset", 50, "Citra"));
        graded(BUDI, 100, passed("storm", 100));
    }

    @Test
    void whoever_is_done_is_taken_over_and_all_files_stay_the_same() throws Exception {
        Typed first = grade();
        Map<String, String> before = files();

        Typed second = grade();

        assertThat(first.out()).startsWith("[1/2] Ani (ani)\n").doesNotContain("taken over");
        assertThat(second.status()).isZero();
        assertThat(second.out())
                .startsWith("2 of 2 taken over from an earlier run; --fresh grades all again.\n\n")
                .endsWith(first.out().substring(first.out().indexOf("\n\n")));
        assertThat(files()).isEqualTo(before);
        verifyGradedAgain();
    }

    @Test
    void lost_files_of_whoever_is_taken_over_are_written_again() throws Exception {
        grade();
        Map<String, String> before = files();
        Files.delete(out.resolve("students/ani/report.html"));
        Files.delete(out.resolve("class.csv"));

        grade();

        assertThat(files()).isEqualTo(before);
    }

    @Test
    void a_submission_that_changed_is_graded_again_and_the_others_keep_their_place() throws Exception {
        grade();
        keyed(ANI, "another key");
        graded(ANI, 75, passed("storm", 75));

        Typed second = grade();

        assertThat(second.out())
                .startsWith("1 of 2 taken over from an earlier run; --fresh grades all again.\n[1/2] Ani (ani)\n");
        verifyGradedAgain(ANI);
        assertThat(Files.readString(out.resolve("class.csv"))).contains("ani,Ani,,75,,,75,", "budi,Budi,,100,,,100,");
    }

    @Test
    void what_stayed_open_is_graded_again() throws Exception {
        graded(ANI, 0, inconclusive("storm", 100));
        assertThat(grade().status()).isEqualTo(ExitStatus.INCONCLUSIVE);
        graded(ANI, 50, failed("storm", 100, "Citra"));

        assertThat(grade().status()).isEqualTo(ExitStatus.FINE);

        verifyGradedAgain(ANI);
    }

    @Test
    void what_this_machine_could_not_run_is_graded_again() throws Exception {
        Grade lacking = SampleGrades.grade(
                ANI, 0, unbuilt(LabModule.FOLDER_A, Message.of("module.runtime-missing", "python3")));
        when(engine.grade(eq(submission(ANI)), any(), any())).thenReturn(lacking);
        grade();

        grade();

        verifyGradedAgain(ANI);
    }

    @Test
    void what_the_grader_failed_on_is_graded_again() throws Exception {
        when(engine.grade(eq(submission(ANI)), any(), any())).thenThrow(new IllegalStateException("boom"));
        assertThat(grade().status()).isEqualTo(ExitStatus.INCONCLUSIVE);

        grade();

        verifyGradedAgain(ANI);
    }

    @Test
    void a_failure_of_the_grader_leaves_no_older_record_behind() throws Exception {
        grade();
        keyed(ANI, "another key");
        when(engine.grade(eq(submission(ANI)), any(), any())).thenThrow(new IllegalStateException("boom"));
        grade();

        assertThat(record("ani")).doesNotExist();
    }

    @Test
    void what_has_no_key_is_graded_each_time() throws Exception {
        when(engine.key(eq(submission(ANI)), any())).thenReturn(Optional.empty());
        grade();

        grade();

        assertThat(record("ani")).doesNotExist();
        verifyGradedAgain(ANI);
    }

    @Test
    void fresh_grades_everything_anew() throws Exception {
        grade();

        assertThat(grade("--fresh").out()).doesNotContain("taken over").contains("[1/2]", "[2/2]");

        verifyGradedAgain(ANI, BUDI);
    }

    @Test
    void a_fresh_run_that_was_cut_short_takes_nothing_old_over_when_it_goes_on() throws Exception {
        grade();
        when(engine.grade(eq(submission(BUDI)), any(), any())).thenThrow(new InterruptedException());
        grade("--fresh");
        graded(BUDI, 100, passed("storm", 100));

        grade();

        verifyGradedAgain(BUDI);
    }

    @Test
    void a_broken_record_is_told_and_its_student_is_graded_again() throws Exception {
        grade();
        Files.writeString(record("ani"), "{\"schema\":1,\"key\":\"key of Ani\",\"gra");

        Typed second = grade();

        assertThat(second.err())
                .isEqualTo("benang: the record of a grade in " + record("ani")
                        + " is broken; that submission is graded again.\n");
        assertThat(second.out()).startsWith("1 of 2 taken over");
        verifyGradedAgain(ANI);
        assertThat(grade().out()).startsWith("2 of 2 taken over");
    }

    @Test
    void a_record_of_another_version_is_no_complaint() throws Exception {
        grade();
        Files.writeString(record("ani"), "{\"schema\":2,\"anything\":[]}");

        assertThat(grade().err()).isEmpty();

        verifyGradedAgain(ANI);
    }

    @Test
    void results_in_another_language_need_no_new_grading() throws Exception {
        grade();

        Typed indonesian = Typed.type(engine, folder, "grade", input.toString(), "--out", out.toString());

        assertThat(indonesian.out())
                .startsWith("2 dari 2 diambil dari penilaian sebelumnya; --fresh menilai ulang semuanya.\n");
        assertThat(Files.readString(out.resolve("students/ani/report.txt"))).contains("Nilai: 50/100");
    }

    @Test
    void a_full_disk_ends_the_run_and_the_next_one_goes_on() throws Exception {
        // Stands for it: what is written there cannot be moved into place.
        Path inTheWay = Files.createDirectories(out.resolve("students/budi/report.html/x"));
        Typed full = grade();
        Files.delete(inTheWay);
        Files.delete(inTheWay.getParent());

        Typed second = grade();

        assertThat(full.status()).isEqualTo(ExitStatus.BAD_INPUT);
        assertThat(full.err()).startsWith("benang: the result folder " + out + " cannot be written to (");
        assertThat(second.out()).startsWith("1 of 2 taken over");
        verifyGradedAgain(BUDI);
    }

    @Test
    void a_quiet_run_shows_the_summary_alone() throws Exception {
        String summary = grade().out();
        summary = summary.substring(summary.indexOf("\n\n") + 2);

        assertThat(grade("--quiet").out()).isEqualTo(summary);
        assertThat(grade("--quiet", "--fresh").out()).isEqualTo(summary);
    }

    @Test
    void two_runs_never_share_a_folder() throws Exception {
        grade();
        OutputLock taken = OutputLock.take(out);
        try (taken) {
            assertThat(grade())
                    .isEqualTo(new Typed(
                            ExitStatus.BAD_INPUT,
                            "",
                            "benang: another benang grade is using the result folder " + out
                                    + "; wait for its end or choose another folder for --out.\n"));
        }
        assertThat(grade().status()).isZero();
    }

    @Test
    void what_a_run_that_was_cut_short_left_half_written_is_tidied_away() throws Exception {
        grade();
        long own = ProcessHandle.current().pid();
        Path half = Files.writeString(out.resolve("students/ani/.results.json." + own + ".tmp"), "{");
        Path halfRecord = Files.writeString(record("ani").resolveSibling(".grade.json." + own + ".tmp"), "{");
        Path halfTable = Files.writeString(out.resolve(".class.csv." + own + ".tmp"), "id");

        grade();

        assertThat(List.of(half, halfRecord, halfTable)).noneMatch(Files::exists);
    }

    private Typed grade(String... more) throws Exception {
        clearInvocations(engine);
        Stream<String> words =
                Stream.of("grade", input.toString(), "--out", out.toString(), "--lang", "en", "--jobs", "1");
        return Typed.type(engine, folder, Stream.concat(words, Stream.of(more)).toArray(String[]::new));
    }

    private void verifyGradedAgain(Student... wanted) throws Exception {
        for (Student student : List.of(ANI, BUDI)) {
            boolean again = List.of(wanted).contains(student);
            verify(engine, again ? times(1) : never()).grade(eq(submission(student)), any(), any());
        }
    }

    private void keyed(Student student, String key) {
        when(engine.key(eq(submission(student)), any())).thenReturn(Optional.of(key));
    }

    private void graded(Student student, double score, CheckResult row) throws Exception {
        Grade grade = SampleGrades.grade(student, score, module(LabModule.FOLDER_A, score, row));
        doReturn(grade).when(engine).grade(eq(submission(student)), any(), any());
    }

    private Path record(String id) {
        return out.resolve("students").resolve(id).resolve(".benang/grade.json");
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

    private static Submission submission(Student student) {
        return new Submission(student, Path.of(student.id()), Map.of(), List.of(), Optional.empty());
    }
}
