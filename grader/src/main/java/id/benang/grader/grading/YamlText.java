package id.benang.grader.grading;

import id.benang.grader.model.Message;
import id.benang.grader.model.UnusableInput;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads YAML and keeps the lines, which a complaint about it has to name. */
final class YamlText {

    private static final YAMLMapper MAPPER = new YAMLMapper();

    private final String file;
    private final JsonParser parser;

    private YamlText(String file, JsonParser parser) {
        this.file = file;
        this.parser = parser;
    }

    /**
     * Reads one document that is a mapping.
     *
     * @param file how the file is called in messages
     * @throws UnusableInput if the text is no YAML, holds another shape, or a name twice
     */
    static YamlNode.Mapping read(String file, String text) throws UnusableInput {
        try (JsonParser parser = MAPPER.createParser(text)) {
            YamlText yaml = new YamlText(file, parser);
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new UnusableInput(Message.of("rubric.shape", file, 1));
            }
            YamlNode.Mapping mapping = yaml.mapping();
            if (parser.nextToken() != null) {
                throw new UnusableInput(Message.of("rubric.documents", file, yaml.line()));
            }
            return mapping;
        } catch (JacksonException broken) {
            int line = broken.getLocation() == null
                    ? 1
                    : Math.max(1, broken.getLocation().getLineNr());
            String reason = String.valueOf(broken.getOriginalMessage())
                    .lines()
                    .findFirst()
                    .orElse("YAML");
            throw new UnusableInput(Message.of("rubric.syntax", file, line, reason));
        }
    }

    private int line() {
        return Math.max(1, parser.currentTokenLocation().getLineNr());
    }

    private YamlNode value() throws UnusableInput {
        return switch (parser.currentToken()) {
            case START_OBJECT -> mapping();
            case START_ARRAY -> sequence();
            default -> new YamlNode.Scalar(line(), String.valueOf(parser.getString()), number());
        };
    }

    private OptionalDouble number() {
        return parser.currentToken().isNumeric() ? OptionalDouble.of(parser.getDoubleValue()) : OptionalDouble.empty();
    }

    private YamlNode.Mapping mapping() throws UnusableInput {
        int start = line();
        Map<String, YamlNode.Field> fields = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            int line = line();
            parser.nextToken();
            if (fields.put(name, new YamlNode.Field(line, value())) != null) {
                throw new UnusableInput(Message.of("rubric.twice", file, line, name));
            }
        }
        return new YamlNode.Mapping(start, fields);
    }

    private YamlNode.Sequence sequence() throws UnusableInput {
        int start = line();
        List<YamlNode> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value());
        }
        return new YamlNode.Sequence(start, items);
    }
}
