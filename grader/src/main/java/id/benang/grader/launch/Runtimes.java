package id.benang.grader.launch;

import id.benang.grader.model.Program;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What this machine can run. A command of a student may need a program that the grader's machine lacks, e.g. {@code
 * python3}, which says nothing about the student.
 */
public final class Runtimes {

    private static final List<String> ENDINGS = List.of("", ".exe");

    private final List<Path> folders;

    /**
     * @param searchPath the folders in which commands are looked for, as the variable PATH has them
     */
    Runtimes(String searchPath) {
        folders = Arrays.stream(searchPath.split(File.pathSeparator))
                .filter(folder -> !folder.isEmpty())
                .map(Path::of)
                .toList();
    }

    /** The runtimes that a program started by the {@link Launcher} finds. */
    public static Runtimes of(Isolation isolation) {
        String usual = new ProcessBuilder().environment().getOrDefault("PATH", "");
        return new Runtimes(isolation.hasSandbox() ? Sandbox.SEARCH_PATH : usual);
    }

    /** The word by which a program's command calls a runtime that is not here, if that is so. */
    public Optional<String> lackingFor(Program program) {
        if (program instanceof Program.CommandProgram command) {
            String word = command.words().get(0);
            // What was compiled or comes along is looked for by the system itself.
            boolean ownJava = word.equals("java");
            return ownJava || isHere(word, command.folder()) || word.contains("{")
                    ? Optional.empty()
                    : Optional.of(word);
        }
        return Optional.empty();
    }

    private boolean isHere(String word, Path folder) {
        try {
            Stream<Path> places =
                    Path.of(word).getNameCount() > 1 || Path.of(word).isAbsolute()
                            ? Stream.of(folder.resolve(word))
                            : folders.stream().map(each -> each.resolve(word));
            return places.anyMatch(Runtimes::isProgram);
        } catch (InvalidPathException noName) {
            return false;
        }
    }

    private static boolean isProgram(Path place) {
        return ENDINGS.stream()
                .map(ending -> place.resolveSibling(place.getFileName() + ending))
                .anyMatch(file -> Files.isRegularFile(file) && Files.isExecutable(file));
    }
}
