package id.benang.grader.launch;

import java.nio.file.Path;
import java.util.List;

/**
 * What the operating system is told to run.
 *
 * @param words the program and its arguments
 * @param locale the value of {@code LC_ALL}
 * @param reads files and folders that the program reads, besides those of the system, the JDK and its working folder
 */
public record Command(List<String> words, String locale, List<Path> reads) {
    public Command {
        words = List.copyOf(words);
        reads = List.copyOf(reads);
    }
}
