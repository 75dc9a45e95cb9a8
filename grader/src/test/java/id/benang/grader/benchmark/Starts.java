package id.benang.grader.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How many programs a command and all below it started, as the kernel tells {@code perf}. A debugger would tell them as
 * well, and change what is counted: whoever is traced is never seen to stop when the grader suspends it.
 *
 * @param all every program that was run, shells and sandboxes among them (execve(2))
 * @param machines those of them that are Java virtual machines
 */
record Starts(int all, int machines) {

    private static final String EVENT = "sched:sched_process_exec";

    /** A program, and that it took the place of another one. */
    private static final Pattern START = Pattern.compile("\\s*filename=(?:.*/)?([^/]+) pid=\\d+ old_pid=\\d+\\s*");

    private static final Set<String> VIRTUAL_MACHINES = Set.of("java", "jcmd");

    /** The command that runs another one and writes its starts, and those of all below it, to a file. */
    static List<String> counted(Path file, List<String> words) {
        List<String> counted = new ArrayList<>(List.of("perf", "record", "--quiet", "--event", EVENT));
        counted.addAll(List.of("--output", file.toString(), "--"));
        counted.addAll(words);
        return counted;
    }

    /**
     * What such a file says.
     *
     * @throws IOException if it cannot be read, or holds something that is no start, as that some were lost
     */
    static Starts in(Path file) throws IOException, InterruptedException {
        List<String> show =
                List.of("perf", "script", "--show-lost-events", "--fields", "trace:trace", "--input", "" + file);
        Path errors = file.resolveSibling(file.getFileName() + "-errors.txt");
        Process shown = new ProcessBuilder(show).redirectError(errors.toFile()).start();
        List<String> lines = new String(shown.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1)
                .lines()
                .toList();
        if (shown.waitFor() != 0) {
            throw new IOException("perf cannot show %s; what it says is in %s".formatted(file, errors));
        }
        return of(lines);
    }

    /**
     * What these lines say, one for each start.
     *
     * @throws IOException if one of them is no start
     */
    static Starts of(List<String> lines) throws IOException {
        int machines = 0;
        for (String line : lines) {
            Matcher start = START.matcher(line);
            if (!start.matches()) {
                throw new IOException("not a program's start: " + line);
            }
            machines += VIRTUAL_MACHINES.contains(start.group(1)) ? 1 : 0;
        }
        return new Starts(lines.size(), machines);
    }
}
