package id.benang.grader.mark;

import static org.assertj.core.api.Assertions.assertThat;

import id.benang.grader.model.FinalMark;
import id.benang.grader.model.FinalRules;
import id.benang.grader.model.FinalRules.LateRule;
import id.benang.grader.model.FinalRules.ReportPart;
import id.benang.grader.model.Message;
import id.benang.grader.model.Student;
import id.benang.grader.model.Submission;
import id.benang.grader.model.Texts;
import id.benang.grader.model.UnusableInput;
import id.benang.grader.report.SampleGrades;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MarkBookTest {

    private static final FinalRules RULES = new FinalRules(
            Optional.of(new ReportPart(100, 30)), Optional.of(new LateRule(Optional.empty(), Duration.ZERO, 10, 50)));

    @TempDir
    private Path folder;

    private MarkBook book(String text) throws UnusableInput, IOException {
        return MarkBook.read(Files.writeString(folder.resolve("grades.yaml"), text), RULES);
    }

    private static Optional<OptionalDouble> mark(MarkBook book, String id) {
        return book.of(SampleGrades.grade(new Student(id, "x"), 50)).map(FinalMark::mark);
    }

    private static Submission submission(String id, String... notes) {
        return new Submission(
                new Student(id, "x"),
                Path.of(id),
                Map.of(),
                List.of(notes).stream().map(key -> Message.of(key, id, "b", id)).toList(),
                Optional.empty());
    }

    private List<String> warnings(MarkBook book, Submission... submissions) {
        return book.warnings(List.of(submissions)).stream()
                .map(warning -> Texts.english().say(warning).replace(folder + "/", ""))
                .toList();
    }

    @Test
    void an_entry_finds_its_student_by_the_id_in_any_case_and_form() throws Exception {
        MarkBook book = book("2341720001: {report: 100}\nAndre\u0301: {report: 0}\n");

        assertThat(mark(book, "2341720001")).contains(OptionalDouble.of(65));
        assertThat(mark(book, "andr\u00e9")).contains(OptionalDouble.of(35));
        assertThat(warnings(book, submission("2341720001"), submission("ANDR\u00c9")))
                .isEmpty();
    }

    @Test
    void whoever_has_no_entry_has_an_open_mark() throws Exception {
        assertThat(mark(book("a: {report: 100}"), "b")).contains(OptionalDouble.empty());
    }

    @Test
    void there_are_no_marks_where_neither_a_file_nor_the_rubric_asks_for_them() {
        MarkBook book = MarkBook.without(FinalRules.none());

        assertThat(mark(book, "a")).isEmpty();
        assertThat(warnings(book, submission("a"))).isEmpty();
    }

    @Test
    void a_rubric_that_counts_a_report_leaves_all_marks_open_without_a_file() {
        MarkBook book = MarkBook.without(RULES);

        assertThat(mark(book, "a")).contains(OptionalDouble.empty());
        assertThat(warnings(book, submission("a")))
                .containsExactly("the rubric counts a report, but --grades is not given; "
                        + "the final marks of all students are open.");
    }

    @Test
    void a_rubric_that_counts_lateness_alone_needs_no_file() {
        MarkBook book = MarkBook.without(new FinalRules(Optional.empty(), RULES.late()));

        assertThat(mark(book, "a")).contains(OptionalDouble.of(50));
        assertThat(warnings(book, submission("a"))).isEmpty();
    }

    @Test
    void entries_for_nobody_are_told_one_line_each() throws Exception {
        MarkBook book = book("ani: {report: 1}\nbudi: {report: 1}\n\n72: {report: 1}\n");

        assertThat(warnings(book, submission("budi"), submission("0072"), submission("100")))
                .containsExactly(
                        "grades.yaml line 1: no student of this class has the id ani, so what stands there is not used."
                                + " Check the id.",
                        "grades.yaml line 4: no student of this class has the id 72, so what stands there is not used."
                                + " Is 0072 meant? Excel takes zeros off the front.");
    }

    @Test
    void an_id_that_several_submissions_have_is_told() throws Exception {
        MarkBook book = book("101: {report: 1}");

        assertThat(warnings(book, submission("101", "submission.id-twice"), submission("101-2", "submission.id-twice")))
                .containsExactly("grades.yaml line 1: several submissions have the id 101. "
                        + "Make sure that this goes to the right student.");
    }

    @Test
    void what_the_platform_calls_late_is_told_and_costs_nothing() throws Exception {
        MarkBook book = book("""
                a: {report: 100}
                b: {report: 100, late-days: 1}
                c: {report: 100, excused: late}
                """);
        Submission[] late = {
            submission("a", "submission.late"), submission("b", "submission.late"), submission("c", "submission.late")
        };

        assertThat(warnings(book, late))
                .containsExactly("grades.yaml: Canvas calls the submission of a late, but there is no late-days or "
                        + "handed-in for it; nothing is deducted.");
        assertThat(mark(book, "a")).contains(OptionalDouble.of(65));
    }
}
