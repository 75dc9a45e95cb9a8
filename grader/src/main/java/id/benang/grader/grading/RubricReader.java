package id.benang.grader.grading;

import id.benang.grader.mark.FinalRulesReader;
import id.benang.grader.model.LabModule;
import id.benang.grader.model.UnusableInput;
import id.benang.grader.text.YamlNode;
import id.benang.grader.text.YamlText;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes a rubric of a YAML text and refuses what cannot be meant. */
final class RubricReader {

    /** The family of its complaints. */
    static final String COMPLAINTS = "rubric.";

    private static final String COMMON_TO_CHATS = "chat";
    private static final String WEIGHTS = "weights";
    private static final String CHALLENGES = "challenges";

    private final String file;
    private final RubricValues values;
    private final Optional<Rubric> known;

    /** Reads the rubric that says which checks there are. */
    RubricReader(String file) {
        this.file = file;
        this.values = new RubricValues(file);
        this.known = Optional.empty();
    }

    /**
     * Reads a rubric for checks that exist.
     *
     * @param known has a rule for each of them
     */
    RubricReader(String file, Rubric known) {
        this.file = file;
        this.values = new RubricValues(file);
        this.known = Optional.of(known);
    }

    /**
     * The rubric.
     *
     * @throws UnusableInput at the first thing that cannot be meant
     */
    InstructorsRubric read(String text) throws UnusableInput {
        YamlNode.Mapping document = YamlText.read(file, text, COMPLAINTS);
        Map<LabModule, Double> weights = equalWeights();
        Map<String, Rubric.Rule> challenges = known.map(Rubric::challenges).orElse(Map.of());
        Map<String, Map<String, RubricValues.Row>> sections = new LinkedHashMap<>();
        Map<String, Integer> lines = new LinkedHashMap<>();
        for (Map.Entry<String, YamlNode.Field> section : document.fields().entrySet()) {
            String name = section.getKey();
            YamlNode.Field field = section.getValue();
            if (name.equals(WEIGHTS)) {
                weights = values.weights(field);
            } else if (name.equals(CHALLENGES)) {
                challenges = challenges(values.rows(field));
            } else if (name.equals(COMMON_TO_CHATS) || LabModule.withId(name).isPresent()) {
                sections.put(name, values.rows(field));
                lines.put(name, field.line());
            } else if (!name.equals(FinalRulesReader.REPORT) && !name.equals(FinalRulesReader.LATE)) {
                throw values.wrong("rubric.section", field.line(), name, sectionNames());
            }
        }
        Rubric checks = new Rubric(modules(sections, lines, weights), challenges, weights);
        return new InstructorsRubric(checks, new FinalRulesReader(file).read(document.fields()));
    }

    /** The checks of each module; a file that names none has the usual ones. */
    private Map<LabModule, Map<String, Rubric.Rule>> modules(
            Map<String, Map<String, RubricValues.Row>> sections,
            Map<String, Integer> lines,
            Map<LabModule, Double> weights)
            throws UnusableInput {
        if (known.isPresent() && sections.isEmpty()) {
            return known.get().modules();
        }
        Map<LabModule, Map<String, Rubric.Rule>> modules = new EnumMap<>(LabModule.class);
        for (LabModule module : LabModule.values()) {
            Map<String, RubricValues.Row> rows = rowsOf(module, sections);
            int line = lines.getOrDefault(module.id(), lines.getOrDefault(COMMON_TO_CHATS, 1));
            modules.put(module, checked(module, rows, line, weights.getOrDefault(module, 0.0)));
        }
        return modules;
    }

    /** What earns a bonus; a challenge that the file does not name earns none. */
    private Map<String, Rubric.Rule> challenges(Map<String, RubricValues.Row> rows) throws UnusableInput {
        Map<String, Rubric.Rule> all = new LinkedHashMap<>();
        known.ifPresent(usual ->
                usual.challenges().forEach((check, rule) -> all.put(check, new Rubric.Rule(0, rule.needs()))));
        for (Map.Entry<String, RubricValues.Row> row : rows.entrySet()) {
            if (known.isPresent() && !all.containsKey(row.getKey())) {
                throw values.wrong("rubric.check", row.getValue().line(), CHALLENGES, row.getKey());
            }
            refuseUnknownBases(row.getKey(), row.getValue());
            all.put(row.getKey(), row.getValue().rule());
        }
        return all;
    }

    private void refuseUnknownBases(String check, RubricValues.Row row) throws UnusableInput {
        for (String base : known.isPresent() ? row.rule().needs() : List.<String>of()) {
            Rubric usual = known.get();
            boolean exists = usual.isChallenge(base)
                    || usual.modules().values().stream().anyMatch(rules -> rules.containsKey(base));
            if (!exists) {
                throw values.wrong("rubric.needs", row.line(), CHALLENGES, check, base);
            }
        }
    }

    private static Map<String, RubricValues.Row> rowsOf(
            LabModule module, Map<String, Map<String, RubricValues.Row>> sections) {
        Map<String, RubricValues.Row> rows = new LinkedHashMap<>();
        if (module.family() == LabModule.Family.CHAT) {
            rows.putAll(sections.getOrDefault(COMMON_TO_CHATS, Map.of()));
        }
        rows.putAll(sections.getOrDefault(module.id(), Map.of()));
        return rows;
    }

    private Map<String, Rubric.Rule> checked(
            LabModule module, Map<String, RubricValues.Row> rows, int line, double weight) throws UnusableInput {
        Map<String, Rubric.Rule> all = new LinkedHashMap<>();
        // What the file does not name earns nothing, but still builds on what it did.
        known.map(usual -> usual.modules().getOrDefault(module, Map.of()))
                .ifPresent(usual -> usual.forEach((check, rule) -> all.put(check, new Rubric.Rule(0, rule.needs()))));
        Set<String> ids = known.isPresent() ? Set.copyOf(all.keySet()) : rows.keySet();
        rows.forEach((check, row) -> all.put(check, row.rule()));
        new RubricRules(file, module, ids).check(rows, all, line, weight > 0);
        return all;
    }

    private static Map<LabModule, Double> equalWeights() {
        Map<LabModule, Double> weights = new EnumMap<>(LabModule.class);
        Arrays.stream(LabModule.values()).forEach(module -> weights.put(module, 1.0));
        return weights;
    }

    private static String sectionNames() {
        return String.join(
                ", ",
                COMMON_TO_CHATS,
                RubricValues.moduleNames(),
                CHALLENGES,
                WEIGHTS,
                FinalRulesReader.REPORT,
                FinalRulesReader.LATE);
    }
}
