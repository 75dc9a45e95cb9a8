package id.benang.grader.grading;

import id.benang.grader.model.LabModule;
import id.benang.grader.model.UnusableInput;
import id.benang.grader.text.Complaint;
import id.benang.grader.text.YamlNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads the values of a rubric's file: points, bases and weights, and complains about those of another shape. */
final class RubricValues {

    /**
     * A row of the file.
     *
     * @param line the line of the check's name
     */
    record Row(int line, Rubric.Rule rule) {}

    private final String file;

    /** Complaints name the file so. */
    RubricValues(String file) {
        this.file = file;
    }

    /** The checks of a section. */
    Map<String, Row> rows(YamlNode.Field section) throws UnusableInput {
        Map<String, Row> rows = new LinkedHashMap<>();
        for (Map.Entry<String, YamlNode.Field> row : mapping(section).entrySet()) {
            rows.put(row.getKey(), new Row(row.getValue().line(), rule(row.getKey(), row.getValue())));
        }
        return rows;
    }

    private Rubric.Rule rule(String check, YamlNode.Field row) throws UnusableInput {
        Optional<Double> points = Optional.empty();
        List<String> needs = List.of();
        for (Map.Entry<String, YamlNode.Field> field : mapping(row).entrySet()) {
            switch (field.getKey()) {
                case "points" -> points = Optional.of(number(check, field.getValue()));
                case "needs" -> needs = names(check, field.getValue());
                default -> throw wrong("rubric.field", field.getValue().line(), check, field.getKey());
            }
        }
        double earned = points.orElseThrow(() -> wrong("rubric.points-missing", row.line(), check));
        return new Rubric.Rule(earned, needs);
    }

    /** Each module's share in the score. */
    Map<LabModule, Double> weights(YamlNode.Field section) throws UnusableInput {
        Map<LabModule, Double> weights = new EnumMap<>(LabModule.class);
        for (Map.Entry<String, YamlNode.Field> row : mapping(section).entrySet()) {
            LabModule module = LabModule.withId(row.getKey())
                    .orElseThrow(
                            () -> wrong("rubric.weight-module", row.getValue().line(), row.getKey(), moduleNames()));
            weights.put(module, number(row.getKey(), row.getValue()));
        }
        boolean allNamed = weights.size() == LabModule.values().length;
        if (!allNamed || weights.values().stream().allMatch(weight -> weight == 0)) {
            throw wrong("rubric.weights", section.line(), moduleNames());
        }
        return weights;
    }

    private Map<String, YamlNode.Field> mapping(YamlNode.Field field) throws UnusableInput {
        if (field.value() instanceof YamlNode.Mapping mapping) {
            return mapping.fields();
        }
        throw wrong("rubric.shape", field.line());
    }

    private double number(String of, YamlNode.Field field) throws UnusableInput {
        if (field.value() instanceof YamlNode.Scalar scalar) {
            double number = scalar.number().orElse(Double.NaN);
            if (number >= 0 && number <= Rubric.MAX) {
                return number;
            }
        }
        throw wrong("rubric.number", field.line(), of);
    }

    private List<String> names(String check, YamlNode.Field field) throws UnusableInput {
        List<String> names = new ArrayList<>();
        if (field.value() instanceof YamlNode.Sequence sequence) {
            for (YamlNode item : sequence.items()) {
                if (item instanceof YamlNode.Scalar scalar) {
                    names.add(scalar.text());
                }
            }
            if (names.size() == sequence.items().size()) {
                return names;
            }
        }
        throw wrong("rubric.needs-list", field.line(), check);
    }

    static String moduleNames() {
        return Arrays.stream(LabModule.values()).map(LabModule::id).collect(Collectors.joining(", "));
    }

    /** A complaint about a line of the file. */
    UnusableInput wrong(String key, int line, Object... more) {
        return Complaint.at(key, file, line, more);
    }
}
