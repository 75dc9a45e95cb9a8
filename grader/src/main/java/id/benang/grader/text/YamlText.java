package id.benang.grader.text;

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
import tools.jackson.dataformat.yaml.YAMLParser;

/** Reads YAML and keeps the lines, which a complaint about it has to name. */
public final class YamlText {

    private static final YAMLMapper MAPPER = new YAMLMapper();

    private final String file;
    private final String complaints;
    private final JsonParser parser;

    private YamlText(String file, String complaints, JsonParser parser) {
        this.file = file;
        this.complaints = complaints;
        this.parser = parser;
    }

    /**
     * Reads one document that is a mapping.
     *
     * @param file how the file is called in messages
     * @param complaints the family of the complaints
     * @throws UnusableInput if the text is no YAML, holds another shape, a name twice, or refers to another value
     */
    public static YamlNode.Mapping read(String file, String text, String complaints) throws UnusableInput {
        try (JsonParser parser = MAPPER.createParser(text)) {
            YamlText yaml = new YamlText(file, complaints, parser);
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw yaml.wrong("shape", 1);
            }
            YamlNode.Mapping mapping = yaml.mapping();
            if (parser.nextToken() != null) {
                throw yaml.wrong("documents", yaml.line());
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
            throw Complaint.at(complaints + "syntax", file, line, reason);
        }
    }

    private UnusableInput wrong(String reason, int line, Object... more) {
        return Complaint.at(complaints + reason, file, line, more);
    }

    private int line() {
        return Math.max(1, parser.currentTokenLocation().getLineNr());
    }

    private YamlNode value() throws UnusableInput {
        // A text that begins with an asterisk and has no quotes: taken for a text it would lose the asterisk.
        if (parser instanceof YAMLParser yaml && yaml.isCurrentAlias()) {
            throw wrong("alias", line(), parser.getString());
        }
        return switch (parser.currentToken()) {
            case START_OBJECT -> mapping();
            case START_ARRAY -> sequence();
            case VALUE_NULL -> new YamlNode.Empty(line());
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
            YamlNode.Field first = fields.put(name, new YamlNode.Field(line, value()));
            if (first != null) {
                throw wrong("twice", line, name, first.line());
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
