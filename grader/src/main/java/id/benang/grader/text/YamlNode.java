package id.benang.grader.text;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** A piece of a YAML file that knows its line, counted from 1. */
public sealed interface YamlNode {

    /** Where it begins. */
    int line();

    /** A single value, as text, and as a number where it is one. */
    record Scalar(int line, String text, OptionalDouble number) implements YamlNode {}

    /** Nothing: a name without a value. */
    record Empty(int line) implements YamlNode {}

    /** Values one after another. */
    record Sequence(int line, List<YamlNode> items) implements YamlNode {
        public Sequence {
            items = List.copyOf(items);
        }
    }

    /** Values by name, in the order of the file. */
    record Mapping(int line, Map<String, Field> fields) implements YamlNode {}

    /**
     * A name and its value.
     *
     * @param line the line of the name
     */
    record Field(int line, YamlNode value) {}
}
