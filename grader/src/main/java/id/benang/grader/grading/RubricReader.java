package id.benang.grader.grading;

import id.benang.grader.model.LabModule;
import id.benang.grader.model.Message;
import id.benang.grader.model.UnusableInput;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes a rubric of a YAML text and refuses what cannot be meant. */
final class RubricReader {

    private static final String COMMON_TO_CHATS = "chat";
    private static final String WEIGHTS = "weights";
    private static final String CHALLENGES = "challenges";

    /**
     * A row of the file.
     *
     * @param line the line of the check's name
     */
    record Row(int line, Rubric.Rule rule) {}

    private final String file;
    private final Optional<Rubric> known;

    /** Reads the rubric that says which checks there are. */
    RubricReader(String file) {
        this.file = file;
        this.known = Optional.empty();
    }

    /**
     * Reads a rubric for checks that exist.
     *
     * @param known has a rule for each of them
     */
    RubricReader(String file, Rubric known) {
        this.file = file;
        this.known = Optional.of(known);
    }

    /**
     * The rubric.
     *
     * @throws UnusableInput at the first thing that cannot be meant
     */
    Rubric read(String text) throws UnusableInput {
        YamlNode.Mapping document = YamlText.read(file, text);
        Map<LabModule, Double> weights = equalWeights();
        Map<String, Rubric.Rule> challenges = known.map(Rubric::challenges).orElse(Map.of());
        Map<String, Map<String, Row>> sections = new LinkedHashMap<>();
        Map<String, Integer> lines = new LinkedHashMap<>();
        for (Map.Entry<String, YamlNode.Field> section : document.fields().entrySet()) {
            String name = section.getKey();
            YamlNode.Field field = section.getValue();
            if (name.equals(WEIGHTS)) {
                weights = weights(field);
            } else if (name.equals(CHALLENGES)) {
                challenges = challenges(rows(field));
            } else if (name.equals(COMMON_TO_CHATS) || LabModule.withId(name).isPresent()) {
                sections.put(name, rows(field));
                lines.put(name, field.line());
            } else {
                throw wrong("rubric.section", field.line(), name, sectionNames());
            }
        }
        Map<LabModule, Map<String, Rubric.Rule>> modules = new EnumMap<>(LabModule.class);
        for (LabModule module : LabModule.values()) {
            Map<String, Row> rows = rowsOf(module, sections);
            int line = lines.getOrDefault(module.id(), lines.getOrDefault(COMMON_TO_CHATS, 1));
            modules.put(module, checked(module, rows, line, weights.getOrDefault(module, 0.0)));
        }
        return new Rubric(modules, challenges, weights);
    }

    /** What earns a bonus; a challenge that the file does not name earns none. */
    private Map<String, Rubric.Rule> challenges(Map<String, Row> rows) throws UnusableInput {
        Map<String, Rubric.Rule> all = new LinkedHashMap<>();
        known.ifPresent(usual ->
                usual.challenges().forEach((check, rule) -> all.put(check, new Rubric.Rule(0, rule.needs()))));
        for (Map.Entry<String, Row> row : rows.entrySet()) {
            if (known.isPresent() && !all.containsKey(row.getKey())) {
                throw wrong("rubric.check", row.getValue().line(), CHALLENGES, row.getKey());
            }
            refuseUnknownBases(row.getKey(), row.getValue());
            all.put(row.getKey(), row.getValue().rule());
        }
        return all;
    }

    private void refuseUnknownBases(String check, Row row) throws UnusableInput {
        for (String base : known.isPresent() ? row.rule().needs() : List.<String>of()) {
            Rubric usual = known.get();
            boolean exists = usual.isChallenge(base)
                    || usual.modules().values().stream().anyMatch(rules -> rules.containsKey(base));
            if (!exists) {
                throw wrong("rubric.needs", row.line(), CHALLENGES, check, base);
            }
        }
    }

    private static Map<String, Row> rowsOf(LabModule module, Map<String, Map<String, Row>> sections) {
        Map<String, Row> rows = new LinkedHashMap<>();
        if (module.family() == LabModule.Family.CHAT) {
            rows.putAll(sections.getOrDefault(COMMON_TO_CHATS, Map.of()));
        }
        rows.putAll(sections.getOrDefault(module.id(), Map.of()));
        return rows;
    }

    private Map<String, Rubric.Rule> checked(LabModule module, Map<String, Row> rows, int line, double weight)
            throws UnusableInput {
        Map<String, Rubric.Rule> all = new LinkedHashMap<>();
        // What the file does not name earns nothing, but still builds on what it did.
        known.map(usual -> usual.modules().getOrDefault(module, Map.of()))
                .ifPresent(usual -> usual.forEach((check, rule) -> all.put(check, new Rubric.Rule(0, rule.needs()))));
        Set<String> ids = known.isPresent() ? Set.copyOf(all.keySet()) : rows.keySet();
        rows.forEach((check, row) -> all.put(check, row.rule));
        new RubricRules(file, module, ids).check(rows, all, line, weight > 0);
        return all;
    }

    private Map<String, Row> rows(YamlNode.Field section) throws UnusableInput {
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

    private Map<LabModule, Double> weights(YamlNode.Field section) throws UnusableInput {
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

    private static Map<LabModule, Double> equalWeights() {
        Map<LabModule, Double> weights = new EnumMap<>(LabModule.class);
        Arrays.stream(LabModule.values()).forEach(module -> weights.put(module, 1.0));
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

    private static String moduleNames() {
        return Arrays.stream(LabModule.values()).map(LabModule::id).collect(Collectors.joining(", "));
    }

    private static String sectionNames() {
        return String.join(", ", COMMON_TO_CHATS, moduleNames(), CHALLENGES, WEIGHTS);
    }

    private UnusableInput wrong(String key, int line, Object... more) {
        List<Object> arguments = new ArrayList<>(List.of(file, line));
        arguments.addAll(List.of(more));
        return new UnusableInput(Message.of(key, arguments.toArray()));
    }
}
