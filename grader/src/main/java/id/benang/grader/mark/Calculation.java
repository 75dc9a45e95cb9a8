package id.benang.grader.mark;

import id.benang.grader.model.FinalMark;
import id.benang.grader.model.FinalMark.Part;
import id.benang.grader.model.FinalRules;
import id.benang.grader.model.FinalRules.LateRule;
import id.benang.grader.model.FinalRules.ReportPart;
import id.benang.grader.model.Grade;
import id.benang.grader.model.Manual;
import id.benang.grader.model.Manual.Excuse;
import id.benang.grader.model.Message;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * Works out a final mark. Each number is rounded to two decimals, half up, as soon as it comes about, and the next one
 * follows from it as it is written: whoever works it out again from what the reports say comes to the same mark.
 */
final class Calculation {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal BEST = BigDecimal.valueOf(FinalRules.BEST);

    private final Grade grade;
    private final Manual manual;
    private final FinalRules rules;

    private Calculation(Grade grade, Manual manual, FinalRules rules) {
        this.grade = grade;
        this.manual = manual;
        this.rules = rules;
    }

    /** The final mark of a grade, with what was added by hand. */
    static FinalMark of(Grade grade, Manual manual, FinalRules rules) {
        return new Calculation(grade, manual, rules).mark();
    }

    private FinalMark mark() {
        Optional<Part> programs = programs();
        Optional<Part> report = report();
        BigDecimal sum = Stream.of(programs, report)
                .flatMap(Optional::stream)
                .map(part -> BigDecimal.valueOf(part.counted()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        OptionalInt daysLate =
                rules.late().map(rule -> Lateness.days(manual, rule)).orElse(OptionalInt.empty());
        BigDecimal percentOff = percentOff(daysLate);
        BigDecimal deduction = rounded(sum.multiply(percentOff).divide(HUNDRED));
        Optional<Message> open = open(programs, report);
        BigDecimal mark = sum.subtract(deduction)
                .add(BigDecimal.valueOf(manual.adjustment().orElse(0)))
                .max(BigDecimal.ZERO)
                .min(BEST);
        return new FinalMark(
                rules,
                manual,
                programs,
                report,
                sum.doubleValue(),
                daysLate,
                percentOff.doubleValue(),
                deduction.doubleValue(),
                open.isPresent() ? OptionalDouble.empty() : OptionalDouble.of(mark.doubleValue()),
                open);
    }

    private Optional<Part> programs() {
        double share = countedReport().map(ReportPart::weight).orElse(0.0);
        return grade.message().isPresent() || grade.max() <= 0
                ? Optional.empty()
                : Optional.of(part(grade.score(), grade.max(), FinalRules.BEST - share));
    }

    private Optional<Part> report() {
        return manual.report().isEmpty()
                ? Optional.empty()
                : countedReport().map(report -> part(manual.report().getAsDouble(), report.points(), report.weight()));
    }

    private Optional<ReportPart> countedReport() {
        return rules.report().filter(report -> !manual.excused().contains(Excuse.REPORT));
    }

    private static Part part(double points, double max, double weight) {
        BigDecimal earned = rounded(BigDecimal.valueOf(points));
        BigDecimal counted =
                earned.multiply(BigDecimal.valueOf(weight)).divide(BigDecimal.valueOf(max), 2, RoundingMode.HALF_UP);
        return new Part(earned.doubleValue(), max, weight, counted.doubleValue());
    }

    private BigDecimal percentOff(OptionalInt daysLate) {
        Optional<LateRule> rule = rules.late().filter(late -> !manual.excused().contains(Excuse.LATE));
        return rule.map(late -> BigDecimal.valueOf(late.perDay())
                        .multiply(BigDecimal.valueOf(daysLate.orElse(0)))
                        .min(BigDecimal.valueOf(late.atMost())))
                .orElse(BigDecimal.ZERO);
    }

    /** What is missing. A mark that is missing is noticed; a zero that nobody earned may not be. */
    private Optional<Message> open(Optional<Part> programs, Optional<Part> report) {
        if (programs.isEmpty()) {
            return Optional.of(Message.of("mark.open.programs"));
        }
        return report.isEmpty() && countedReport().isPresent()
                ? Optional.of(Message.of("mark.open.report"))
                : Optional.empty();
    }

    private static BigDecimal rounded(BigDecimal number) {
        return number.setScale(2, RoundingMode.HALF_UP);
    }
}
