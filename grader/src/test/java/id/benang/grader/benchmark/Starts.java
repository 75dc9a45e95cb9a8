package id.benang.grader.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How many programs a command and all below it started, as {@code strace} counts them: it makes everything slower, so
 * this takes a run of its own.
 *
 * @param all every program that was run, shells and sandboxes among them (execve(2))
 * @param machines those of them that are Java virtual machines
 */
record Starts(int all, int machines) {

    /** The number of a process, its program, its arguments and environment in brackets, and that it began. */
    private static final Pattern START = Pattern.compile("^\\d+ +execve\\(\"(?:[^\"]*/)?([^\"/]+)\", .* = 0$");

    private static final Set<String> VIRTUAL_MACHINES = Set.of("java", "jcmd");

    /** The command that runs another one and writes its starts, and those of all below it, to a file. */
    static List<String> counted(Path file, List<String> words) {
        List<String> counted = new ArrayList<>(List.of("strace", "--follow-forks", "--seccomp-bpf"));
        counted.addAll(List.of("--successful-only", "--quiet=all", "--trace=execve", "--signal=none"));
        counted.addAll(List.of("--string-limit=8", "--output=" + file));
        counted.addAll(words);
        return counted;
    }

    /**
     * What such a file says.
     *
     * @throws IOException if it cannot be read, or has lines that are no start
     */
    static Starts in(Path file) throws IOException {
        int all = 0;
        int machines = 0;
        for (String line : Files.readAllLines(file, StandardCharsets.ISO_8859_1)) {
            Matcher start = START.matcher(line);
            if (!start.matches()) {
                throw new IOException("not a program's start: " + line);
            }
            all++;
            machines += VIRTUAL_MACHINES.contains(start.group(1)) ? 1 : 0;
        }
        return new Starts(all, machines);
    }
}
