package id.benang.grader.launch;

import java.util.List;

/**
 * What the operating system is told to run.
 *
 * @param words the program and its arguments
 * @param locale the value of {@code LC_ALL}
 */
public record Command(List<String> words, String locale) {
    public Command {
        words = List.copyOf(words);
    }
}
