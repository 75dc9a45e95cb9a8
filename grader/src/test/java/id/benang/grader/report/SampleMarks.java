package id.benang.grader.report;

import id.benang.grader.model.FinalMark;
import id.benang.grader.model.FinalMark.Part;
import id.benang.grader.model.FinalMarks;
import id.benang.grader.model.FinalRules;
import id.benang.grader.model.FinalRules.LateRule;
import id.benang.grader.model.FinalRules.ReportPart;
import id.benang.grader.model.Manual;
import id.benang.grader.model.Manual.Excuse;
import id.benang.grader.model.Message;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;

/** Final marks to be reported. */
public final class SampleMarks {

    static final FinalRules RULES = new FinalRules(
            Optional.of(new ReportPart(100, 30)),
            Optional.of(new LateRule(
                    Optional.of(OffsetDateTime.parse("2026-11-20T23:59:00+07:00")), Duration.ofMinutes(15), 10, 50)));

    private SampleMarks() {}

    /** 87.5 for the programs, 85 for the report, two days late, five points on top, and a remark. */
    public static FinalMark late(String remark) {
        Manual manual = new Manual(
                OptionalDouble.of(85),
                OptionalInt.empty(),
                Optional.of(OffsetDateTime.parse("2026-11-22T01:30:00Z")),
                OptionalDouble.of(5),
                Set.of(),
                remark);
        return new FinalMark(
                RULES,
                manual,
                Optional.of(new Part(87.5, 100, 70, 61.25)),
                Optional.of(new Part(85, 100, 30, 25.5)),
                86.75,
                OptionalInt.of(2),
                20,
                17.35,
                OptionalDouble.of(74.4),
                Optional.empty());
    }

    /** The same without an entry: the report has no points. */
    public static FinalMark open() {
        return new FinalMark(
                RULES,
                Manual.nothing(),
                Optional.of(new Part(87.5, 100, 70, 61.25)),
                Optional.empty(),
                61.25,
                OptionalInt.empty(),
                0,
                0,
                OptionalDouble.empty(),
                Optional.of(Message.of("mark.open.report")));
    }

    /** Excused from the report and from lateness, and with less than nothing. */
    static FinalMark excused() {
        Manual manual = new Manual(
                OptionalDouble.empty(),
                OptionalInt.of(3),
                Optional.empty(),
                OptionalDouble.of(-100),
                Set.of(Excuse.REPORT, Excuse.LATE),
                "");
        return new FinalMark(
                RULES,
                manual,
                Optional.of(new Part(87.5, 100, 100, 87.5)),
                Optional.empty(),
                87.5,
                OptionalInt.of(3),
                0,
                0,
                OptionalDouble.of(0),
                Optional.empty());
    }

    /** These marks by the students' ids; whoever else there is has an open one. */
    public static FinalMarks of(Map<String, FinalMark> marks) {
        return grade -> Optional.of(marks.getOrDefault(grade.student().id(), open()));
    }
}
