package id.benang.grader.mark;

import id.benang.grader.model.FinalRules;
import id.benang.grader.model.FinalRules.LateRule;
import id.benang.grader.model.FinalRules.ReportPart;
import id.benang.grader.model.UnusableInput;
import id.benang.grader.text.Complaint;
import id.benang.grader.text.YamlNode;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

/** Reads what a rubric says of the final mark: its sections {@code report} and {@code late}. */
public final class FinalRulesReader {

    /** The section about the lab report. */
    public static final String REPORT = "report";

    /** The section about lateness. */
    public static final String LATE = "late";

    private static final double MOST_POINTS = 1000;

    private final String file;

    /**
     * A reader of one rubric.
     *
     * @param file how the file is called in messages
     */
    public FinalRulesReader(String file) {
        this.file = file;
    }

    /**
     * The rules in the sections of a rubric; other sections are passed over.
     *
     * @throws UnusableInput at the first thing that cannot be meant
     */
    public FinalRules read(Map<String, YamlNode.Field> sections) throws UnusableInput {
        Optional<ReportPart> report = Optional.empty();
        Optional<LateRule> late = Optional.empty();
        for (Map.Entry<String, YamlNode.Field> section : sections.entrySet()) {
            switch (section.getKey()) {
                case REPORT -> report = Optional.of(report(section.getValue()));
                case LATE -> late = Optional.of(late(section.getValue()));
                default -> {
                    // What the checks are worth is read elsewhere.
                }
            }
        }
        return new FinalRules(report, late);
    }

    private ReportPart report(YamlNode.Field section) throws UnusableInput {
        Map<String, YamlNode.Field> fields = fields(REPORT, section, List.of("points", "weight"));
        return new ReportPart(
                required(REPORT, "points", MOST_POINTS, section, fields),
                required(REPORT, "weight", FinalRules.BEST, section, fields));
    }

    private LateRule late(YamlNode.Field section) throws UnusableInput {
        Map<String, YamlNode.Field> fields = fields(LATE, section, List.of("due", "grace", "per-day", "at-most"));
        Optional<OffsetDateTime> due = read("due", fields, text -> TimeText.time(text, Optional.empty()));
        Optional<Duration> grace = read("grace", fields, TimeText::length);
        double perDay = required(LATE, "per-day", FinalRules.BEST, section, fields);
        double atMost = fields.containsKey("at-most")
                ? required(LATE, "at-most", FinalRules.BEST, section, fields)
                : FinalRules.BEST;
        return new LateRule(due, grace.orElse(Duration.ZERO), perDay, atMost);
    }

    private Map<String, YamlNode.Field> fields(String part, YamlNode.Field section, List<String> known)
            throws UnusableInput {
        if (!(section.value() instanceof YamlNode.Mapping mapping)) {
            throw wrong("rubric.part-shape", section.line(), part, String.join(", ", known));
        }
        for (Map.Entry<String, YamlNode.Field> field : mapping.fields().entrySet()) {
            if (!known.contains(field.getKey())) {
                int line = field.getValue().line();
                throw wrong("rubric.part-field", line, part, field.getKey(), String.join(", ", known));
            }
        }
        return mapping.fields();
    }

    private double required(
            String part, String name, double most, YamlNode.Field section, Map<String, YamlNode.Field> fields)
            throws UnusableInput {
        YamlNode.Field field = fields.get(name);
        if (field == null) {
            throw wrong("rubric.part-missing", section.line(), part, name);
        }
        OptionalDouble number = Numbers.within(0, most, text(field));
        if (number.isEmpty() || number.getAsDouble() == 0) {
            throw wrong("rubric.part-number", field.line(), name, Math.round(most));
        }
        return number.getAsDouble();
    }

    private <T> Optional<T> read(String name, Map<String, YamlNode.Field> fields, Function<String, Optional<T>> meaning)
            throws UnusableInput {
        YamlNode.Field field = fields.get(name);
        if (field == null) {
            return Optional.empty();
        }
        Optional<T> meant = meaning.apply(text(field));
        if (meant.isEmpty()) {
            throw wrong("rubric." + name, field.line(), text(field));
        }
        return meant;
    }

    private static String text(YamlNode.Field field) {
        return field.value() instanceof YamlNode.Scalar scalar ? scalar.text().strip() : "";
    }

    private UnusableInput wrong(String key, int line, Object... more) {
        return Complaint.at(key, file, line, more);
    }
}
