package id.benang.grader.model;

import java.nio.file.Path;
import java.util.List;

/** A program of a student that can be started. */
public sealed interface Program {

    /** The folder whose copy the program runs in. */
    Path folder();

    /** Folders of class files; empty when nothing was compiled. */
    List<Path> classPath();

    /**
     * A class with a {@code main}, run by the grader's own JDK with {@code host port} as arguments.
     *
     * @param classPath folders of class files, the student's own first
     * @param mainClass the binary name of the class
     */
    record JavaProgram(Path folder, List<Path> classPath, String mainClass) implements Program {
        public JavaProgram {
            classPath = List.copyOf(classPath);
        }
    }

    /**
     * A command from {@code benang.toml}, run as given and without a shell.
     *
     * @param classPath what {@code {classes}} stands for; empty when nothing was compiled
     * @param words the command, with {@code {host}}, {@code {port}} and {@code {classes}} still in it
     */
    record CommandProgram(Path folder, List<Path> classPath, List<String> words) implements Program {
        public CommandProgram {
            classPath = List.copyOf(classPath);
            words = List.copyOf(words);
        }

        /** Whether the command can be told where to listen or to connect. */
        public boolean takesPort() {
            return words.stream().anyMatch(word -> word.contains("{port}"));
        }
    }
}
