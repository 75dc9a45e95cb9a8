package id.benang.grader.mark;

import static org.assertj.core.api.Assertions.assertThat;

import id.benang.grader.model.FinalMark;
import id.benang.grader.model.FinalRules;
import id.benang.grader.model.FinalRules.LateRule;
import id.benang.grader.model.FinalRules.ReportPart;
import id.benang.grader.model.Grade;
import id.benang.grader.model.Manual;
import id.benang.grader.model.Manual.Excuse;
import id.benang.grader.model.Message;
import id.benang.grader.report.SampleGrades;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalculationTest {

    private static final ReportPart REPORT = new ReportPart(100, 30);
    private static final LateRule LATE = late(null, "PT0S", 10, 50);

    private static LateRule late(@Nullable String due, String grace, double perDay, double atMost) {
        return new LateRule(Optional.ofNullable(due).map(OffsetDateTime::parse), Duration.parse(grace), perDay, atMost);
    }

    private static FinalRules rules(@Nullable ReportPart report, @Nullable LateRule late) {
        return new FinalRules(Optional.ofNullable(report), Optional.ofNullable(late));
    }

    private static Manual manual(
            @Nullable Double report, @Nullable Integer days, @Nullable Double adjustment, Set<Excuse> excused) {
        return new Manual(
                report == null ? OptionalDouble.empty() : OptionalDouble.of(report),
                days == null ? OptionalInt.empty() : OptionalInt.of(days),
                Optional.empty(),
                adjustment == null ? OptionalDouble.empty() : OptionalDouble.of(adjustment),
                excused,
                "");
    }

    private static Grade scored(double score) {
        return SampleGrades.grade(SampleGrades.SITI, score);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", delimiter = '|', textBlock = """
            # score | report | days | adjustment | excused     || programs | report | sum   | off | deduction | mark
            100     | 100    | -    | -          | -           || 70       | 30     | 100   | 0   | 0         | 100
            0       | 0      | -    | -          | -           || 0        | 0      | 0     | 0   | 0         | 0
            87.5    | 85     | -    | -          | -           || 61.25    | 25.5   | 86.75 | 0   | 0         | 86.75
            87.5    | 85     | 0    | -          | -           || 61.25    | 25.5   | 86.75 | 0   | 0         | 86.75
            87.5    | 85     | 2    | -          | -           || 61.25    | 25.5   | 86.75 | 20  | 17.35     | 69.4
            87.5    | 85     | 5    | -          | -           || 61.25    | 25.5   | 86.75 | 50  | 43.38     | 43.37
            87.5    | 85     | 999  | -          | -           || 61.25    | 25.5   | 86.75 | 50  | 43.38     | 43.37
            87.5    | 85     | 2    | 5          | -           || 61.25    | 25.5   | 86.75 | 20  | 17.35     | 74.4
            87.5    | 85     | 2    | -          | late        || 61.25    | 25.5   | 86.75 | 0   | 0         | 86.75
            87.5    | -      | 2    | -          | report      || 87.5     | -      | 87.5  | 20  | 17.5      | 70
            87.5    | -      | 2    | -          | report late || 87.5     | -      | 87.5  | 0   | 0         | 87.5
            98      | 100    | -    | 5          | -           || 68.6     | 30     | 98.6  | 0   | 0         | 100
            10      | 0      | -    | -20        | -           || 7        | 0      | 7     | 0   | 0         | 0
            66.666  | 33.33  | 1    | -          | -           || 46.67    | 10     | 56.67 | 10  | 5.67      | 51
            # The score is taken as it is written: 87.499 is 87.5 everywhere.
            87.499  | 85     | -    | -          | -           || 61.25    | 25.5   | 86.75 | 0   | 0         | 86.75
            # 1.005 and 0.35 are a little less in binary; written down they are halves, and halves go up.
            1.005   | 0      | -    | -          | -           || 0.71     | 0      | 0.71  | 0   | 0         | 0.71
            0.35    | 0      | 1    | -          | -           || 0.25     | 0      | 0.25  | 10  | 0.03      | 0.22
            """)
    void a_mark_is_the_sum_of_its_parts_less_what_lateness_costs(
            double score,
            @Nullable Double report,
            @Nullable Integer days,
            @Nullable Double adjustment,
            @Nullable String excused,
            @Nullable String nothing,
            double programs,
            @Nullable Double counted,
            double sum,
            double off,
            double deduction,
            double mark) {
        Manual manual = manual(report, days, adjustment, excuses(excused));

        FinalMark made = Calculation.of(scored(score), manual, rules(REPORT, LATE));

        assertThat(nothing).isNull();
        assertThat(made.programs().orElseThrow().counted()).isEqualTo(programs);
        assertThat(made.report().map(FinalMark.Part::counted)).isEqualTo(Optional.ofNullable(counted));
        assertThat(made.sum()).isEqualTo(sum);
        assertThat(made.percentOff()).isEqualTo(off);
        assertThat(made.deduction()).isEqualTo(deduction);
        assertThat(made.mark()).hasValue(mark);
        assertThat(made.open()).isEmpty();
    }

    private static Set<Excuse> excuses(@Nullable String words) {
        Set<Excuse> excuses = EnumSet.noneOf(Excuse.class);
        for (String word : words == null ? new String[0] : words.split(" ")) {
            excuses.add(Excuse.valueOf(word.toUpperCase(Locale.ROOT)));
        }
        return excuses;
    }

    /** Any score, any points and any weight of two decimals: no mark leaves its scale, and what is shown adds up. */
    @Test
    void what_is_shown_adds_up_whatever_the_numbers() {
        for (int step = 0; step <= 10_000; step += 7) {
            double points = (step * 31 % 4001) / 100.0;
            ReportPart part = new ReportPart(40, 1 + (step % 9900) / 100.0);

            FinalMark made = Calculation.of(
                    scored(step / 100.0),
                    manual(points, step % 4, null, Set.of()),
                    rules(part, late(null, "PT0S", 7.25, 20)));

            long sum = hundredths(made.programs().orElseThrow().counted())
                    + hundredths(made.report().orElseThrow().counted());
            assertThat(hundredths(made.sum())).isEqualTo(sum);
            assertThat(hundredths(made.mark().orElseThrow())).isEqualTo(sum - hundredths(made.deduction()));
            assertThat(made.mark().orElseThrow()).isBetween(0.0, 100.0);
        }
    }

    private static long hundredths(double number) {
        assertThat(Math.abs(number * 100 - Math.rint(number * 100))).isLessThan(1e-6);
        return Math.round(number * 100);
    }

    @Test
    void a_report_of_any_maximum_counts_in_proportion() {
        FinalMark made =
                Calculation.of(scored(80), manual(34.0, null, null, Set.of()), rules(new ReportPart(40, 25), null));

        assertThat(made.report()).contains(new FinalMark.Part(34, 40, 25, 21.25));
        assertThat(made.mark()).hasValue(81.25);
    }

    @Test
    void a_report_may_be_all_that_counts() {
        FinalMark made =
                Calculation.of(scored(80), manual(34.0, null, null, Set.of()), rules(new ReportPart(40, 100), null));

        assertThat(made.mark()).hasValue(85);
    }

    @Test
    void without_a_report_in_the_rubric_the_programs_are_all_that_counts() {
        FinalMark made = Calculation.of(scored(87.499), Manual.nothing(), FinalRules.none());

        assertThat(made.programs()).contains(new FinalMark.Part(87.5, 100, 100, 87.5));
        assertThat(made.mark()).hasValue(87.5);
        assertThat(made.daysLate()).isEmpty();
    }

    @Test
    void a_report_without_points_leaves_the_mark_open_and_is_no_zero() {
        FinalMark made = Calculation.of(scored(87.5), manual(null, 2, 5.0, Set.of()), rules(REPORT, LATE));

        assertThat(made.mark()).isEmpty();
        assertThat(made.open()).contains(Message.of("mark.open.report"));
        assertThat(made.programs()).contains(new FinalMark.Part(87.5, 100, 70, 61.25));
        assertThat(made.percentOff()).isEqualTo(20);
    }

    @Test
    void a_report_of_zero_points_is_a_zero() {
        FinalMark made = Calculation.of(scored(100), manual(0.0, null, null, Set.of()), rules(REPORT, LATE));

        assertThat(made.mark()).hasValue(70);
    }

    @Test
    void programs_that_cannot_be_graded_leave_the_mark_open_whatever_was_added() {
        Grade ungraded = SampleGrades.ungraded(SampleGrades.SITI, Message.of("test.broken", "a.zip"));
        Grade failed = new Grade(
                SampleGrades.SITI, "plain", 0, 0, 0, java.util.List.of(), java.util.List.of(), Optional.empty());

        for (Grade grade : java.util.List.of(ungraded, failed)) {
            FinalMark made = Calculation.of(grade, manual(85.0, null, 5.0, Set.of()), rules(REPORT, LATE));

            assertThat(made.mark()).isEmpty();
            assertThat(made.open()).contains(Message.of("mark.open.programs"));
            assertThat(made.programs()).isEmpty();
            assertThat(made.report()).contains(new FinalMark.Part(85, 100, 30, 25.5));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20T23:58:59+07:00, PT0S,  0",
        "2026-11-20T23:59:00+07:00, PT0S,  0",
        "2026-11-20T23:59:01+07:00, PT0S,  1",
        "2026-11-21T23:59:00+07:00, PT0S,  1",
        "2026-11-21T23:59:01+07:00, PT0S,  2",
        "2026-11-20T16:59:00Z,      PT0S,  0",
        "2026-11-20T17:00:00Z,      PT0S,  1",
        "2026-11-21T00:14:00+07:00, PT15M, 0",
        "2026-11-21T00:14:01+07:00, PT15M, 1",
        "2026-11-22T00:14:00+07:00, PT15M, 1",
        "2026-11-22T00:14:01+07:00, PT15M, 2",
        "2026-12-20T23:59:00+07:00, PT0S,  30",
        "2025-01-01T00:00:00+07:00, PT0S,  0"
    })
    void each_24_hours_begun_after_the_time_and_the_grace_count_as_a_day(String handedIn, String grace, int days) {
        Manual manual = new Manual(
                OptionalDouble.empty(),
                OptionalInt.empty(),
                Optional.of(OffsetDateTime.parse(handedIn)),
                OptionalDouble.empty(),
                Set.of(),
                "");

        FinalMark made =
                Calculation.of(scored(100), manual, rules(null, late("2026-11-20T23:59:00+07:00", grace, 1, 100)));

        assertThat(made.daysLate()).hasValue(days);
        assertThat(made.mark()).hasValue(100 - days);
    }

    @Test
    void the_days_that_the_instructor_counts_go_before_the_time_of_handing_in() {
        Manual manual = new Manual(
                OptionalDouble.empty(),
                OptionalInt.of(1),
                Optional.of(OffsetDateTime.parse("2026-12-20T23:59:00+07:00")),
                OptionalDouble.empty(),
                Set.of(),
                "");

        assertThat(Calculation.of(scored(100), manual, rules(null, late("2026-11-20T23:59:00+07:00", "PT0S", 10, 100)))
                        .mark())
                .hasValue(90);
    }

    @Test
    void what_nobody_knows_to_be_late_is_not_late() {
        FinalMark made = Calculation.of(
                scored(100), Manual.nothing(), rules(null, late("2026-11-20T23:59:00+07:00", "PT0S", 10, 100)));

        assertThat(made.daysLate()).isEmpty();
        assertThat(made.mark()).hasValue(100);
    }
}
