package id.benang.grader.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.benang.grader.model.Grade;
import id.benang.grader.model.LabModule;
import id.benang.grader.model.Message;
import id.benang.grader.model.Verdict;
import id.benang.grader.report.SampleGrades;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class GradeCodecTest {

    private final GradeCodec codec = new GradeCodec();

    static Stream<Grade> grades() {
        return Stream.of(
                EveryGrade.full(),
                EveryGrade.empty(),
                SampleGrades.mixed(),
                SampleGrades.grade(SampleGrades.SITI, 50, SampleGrades.challenged(LabModule.FOLDER_A)),
                SampleGrades.grade(SampleGrades.SITI, 50, SampleGrades.unchallenged(LabModule.FOLDER_B)),
                SampleGrades.ungraded(SampleGrades.SITI, Message.of("test.broken", "a.zip")));
    }

    @ParameterizedTest
    @MethodSource("grades")
    void a_grade_that_is_read_equals_the_one_that_was_written(Grade grade) throws Exception {
        Grade read = codec.read(codec.write(grade));

        assertThat(read).usingRecursiveComparison().withStrictTypeChecking().isEqualTo(grade);
        assertThat(read).isEqualTo(grade);
        assertThat(codec.write(read)).isEqualTo(codec.write(grade));
    }

    @ParameterizedTest
    @MethodSource("grades")
    void a_kept_grade_is_read_with_its_key(Grade grade) throws Exception {
        KeptGrade kept = new KeptGrade("a key", grade);

        assertThat(codec.readKept(codec.writeKept(kept))).isEqualTo(kept);
    }

    @Test
    void a_grade_without_a_key_is_no_kept_grade() {
        assertThatThrownBy(() -> codec.readKept(codec.write(SampleGrades.mixed())))
                .isInstanceOf(UnreadableRecord.class)
                .hasMessageContaining("'key'");
    }

    @Test
    void the_made_up_grade_holds_every_kind_of_verdict() {
        assertThat(EveryGrade.types()).contains(Verdict.class.getPermittedSubclasses());
        assertThat(EveryGrade.full().modules().get(0).checks())
                .extracting(check -> (Object) check.verdict().getClass())
                .contains((Object[]) Verdict.class.getPermittedSubclasses());
    }

    /** Otherwise equality says nothing of what they hold. */
    @Test
    void a_grade_is_made_of_records_alone() {
        assertThat(EveryGrade.types())
                .filteredOn(type -> type.getName().startsWith("id.benang"))
                .allMatch(type -> type.isRecord() || type.isEnum() || type.isSealed());
    }

    @Test
    void a_record_is_one_line_of_ascii_that_names_no_class() {
        String line = new String(codec.write(EveryGrade.full()), StandardCharsets.UTF_8);

        assertThat(line).matches("\\{\"schema\":1,\"grade\":\\{\\p{Print}+}}");
        assertThat(line).doesNotContain("id.benang").contains("{\"kind\":\"left-out\",\"reason\":");
    }

    @Test
    void a_record_of_another_schema_is_told_from_a_broken_one() {
        byte[] newer = "{\"schema\":2,\"result\":{}}".getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> codec.read(newer))
                .isInstanceOfSatisfying(
                        UnreadableRecord.class,
                        other -> assertThat(other.isOtherSchema()).isTrue())
                .hasMessage("The record has schema 2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "null",
                "3",
                "[]",
                "{}",
                "\u0000\u0000",
                "{\"schema\":1}",
                "{\"schema\":1,\"grade\":null}",
                "{\"schema\":1,\"grade\":{}}",
                "{\"schema\":\"1\",\"grade\":[]}"
            })
    void what_is_no_record_is_broken(String text) {
        assertBroken(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void a_record_that_was_cut_is_broken_wherever_it_was_cut() {
        byte[] whole = codec.write(SampleGrades.mixed());

        for (int length = 0; length < whole.length; length++) {
            assertBroken(Arrays.copyOf(whole, length));
        }
    }

    @Test
    void a_key_too_many_or_too_few_breaks_a_record() {
        String whole = new String(codec.write(SampleGrades.mixed()), StandardCharsets.UTF_8);

        assertBroken(whole.replace("\"bonus\":", "\"extra\":1,\"bonus\":").getBytes(StandardCharsets.UTF_8));
        assertBroken(whole.replace("\"bonus\":5.0,", "").getBytes(StandardCharsets.UTF_8));
        assertBroken(whole.replace("\"bonus\":5.0", "\"bonus\":null").getBytes(StandardCharsets.UTF_8));
        assertBroken((whole + "{}").getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void a_verdict_cannot_name_a_class() {
        String whole = new String(codec.write(SampleGrades.mixed()), StandardCharsets.UTF_8);

        assertBroken(whole.replace("\"kind\":\"passed\"", "\"kind\":\"java.io.File\"")
                .getBytes(StandardCharsets.UTF_8));
    }

    private void assertBroken(byte[] bytes) {
        assertThatThrownBy(() -> codec.read(bytes))
                .isInstanceOfSatisfying(
                        UnreadableRecord.class,
                        broken -> assertThat(broken.isOtherSchema()).isFalse())
                .hasMessageStartingWith("The record is broken: ");
    }
}
