package id.benang.grader.model;

import java.util.List;

/**
 * Something to be said to a person, not yet in any language: a key of the resource bundle and what
 * fills its gaps. {@link Texts} turns it into words.
 *
 * @param key the key in {@code texts.properties}
 * @param arguments what stands for {@code {0}}, {@code {1}} …; may hold a student's text as it came,
 *     which every writer escapes for its own medium
 * @param lines the lines of the student's program that it is about, each behind its number; often none
 */
public record Message(String key, List<String> arguments, List<String> lines) {

    public Message {
        arguments = List.copyOf(arguments);
        lines = List.copyOf(lines);
    }

    /** A message that quotes no lines. */
    public Message(String key, List<String> arguments) {
        this(key, arguments, List.of());
    }

    /** A message whose gaps are filled with these values, each as {@link String#valueOf(Object)} has it. */
    public static Message of(String key, Object... arguments) {
        return new Message(
                key, java.util.Arrays.stream(arguments).map(String::valueOf).toList());
    }

    /** The same with these lines of the student's program. */
    public Message about(List<String> quoted) {
        return new Message(key, arguments, quoted);
    }
}
