package id.benang.grader.model;

import java.util.List;

/**
 * Something to be said to a person, not yet in any language: a key of the resource bundle and what
 * fills its gaps. {@link Texts} turns it into words.
 *
 * @param key the key in {@code texts.properties}
 * @param arguments what stands for {@code {0}}, {@code {1}} …; may hold a student's text as it came,
 *     which every writer escapes for its own medium
 */
public record Message(String key, List<String> arguments) {

    public Message {
        arguments = List.copyOf(arguments);
    }

    /** A message whose gaps are filled with these values, each as {@link String#valueOf(Object)} has it. */
    public static Message of(String key, Object... arguments) {
        return new Message(
                key, java.util.Arrays.stream(arguments).map(String::valueOf).toList());
    }
}
