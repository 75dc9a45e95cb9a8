package id.benang.grader.grading;

import com.fasterxml.jackson.annotation.JsonProperty;
import id.benang.grader.model.LabModule;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * What each check of each module is worth, and which checks it builds on.
 *
 * @param modules for each module its checks by id
 * @param challenges the checks of all chat modules that earn a bonus, by id
 */
public record Rubric(Map<LabModule, Map<String, Rule>> modules, Map<String, Rule> challenges) {

    private static final String COMMON_TO_CHATS = "chat";
    private static final String CHALLENGES = "challenges";

    /**
     * One check's row.
     *
     * @param points what passing it earns, of 100 a module or on top of them
     * @param needs the ids of the checks it builds on
     */
    public record Rule(double points, List<String> needs) {
        public Rule(
                @JsonProperty(value = "points", required = true) double points,
                @JsonProperty("needs") @Nullable List<String> needs) {
            this.points = points;
            this.needs = needs == null ? List.of() : List.copyOf(needs);
        }
    }

    public Rubric {
        modules = Map.copyOf(modules);
        challenges = Map.copyOf(challenges);
    }

    /** The rubric that comes with the kit. */
    public static Rubric usual() {
        try (InputStream file = Objects.requireNonNull(Rubric.class.getResourceAsStream("rubric.yaml"))) {
            return read(file);
        } catch (IOException broken) {
            throw new IllegalStateException("The kit's own rubric cannot be read.", broken);
        }
    }

    private static Rubric read(InputStream file) {
        YAMLMapper mapper = YAMLMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        Map<String, Map<String, Rule>> parts = mapper.readValue(file, new TypeReference<>() {});
        Map<LabModule, Map<String, Rule>> modules = new EnumMap<>(LabModule.class);
        for (LabModule module : LabModule.values()) {
            Map<String, Rule> rules = new LinkedHashMap<>();
            if (module.family() == LabModule.Family.CHAT) {
                rules.putAll(parts.getOrDefault(COMMON_TO_CHATS, Map.of()));
            }
            rules.putAll(parts.getOrDefault(module.id(), Map.of()));
            modules.put(module, rules);
        }
        return new Rubric(modules, parts.getOrDefault(CHALLENGES, Map.of()));
    }

    /** Whether a check earns a bonus on top of its module's points. */
    public boolean isChallenge(String check) {
        return challenges.containsKey(check);
    }

    /**
     * The row of a check.
     *
     * @throws IllegalArgumentException if the rubric has none, which a test excludes
     */
    public Rule rule(LabModule module, String check) {
        Rule rule = isChallenge(check)
                ? challenges.get(check)
                : modules.getOrDefault(module, Map.of()).get(check);
        if (rule == null) {
            throw new IllegalArgumentException("No rule for " + module.id() + "/" + check);
        }
        return rule;
    }
}
