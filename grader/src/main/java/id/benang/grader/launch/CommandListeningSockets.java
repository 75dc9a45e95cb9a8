package id.benang.grader.launch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiFunction;

/** Asks a command of the operating system which ports a process listens on, where there is no {@code /proc}. */
final class CommandListeningSockets implements ListeningSockets {

    private final List<String> command;
    private final BiFunction<List<String>, Set<Long>, Set<Integer>> reading;

    private CommandListeningSockets(List<String> command, BiFunction<List<String>, Set<Long>, Set<Integer>> reading) {
        this.command = command;
        this.reading = reading;
    }

    /** For macOS: {@code lsof -nP -iTCP -sTCP:LISTEN -F pn}. */
    static CommandListeningSockets lsof() {
        return new CommandListeningSockets(
                List.of("lsof", "-nP", "-iTCP", "-sTCP:LISTEN", "-F", "pn"), CommandListeningSockets::readLsof);
    }

    /** For Windows: {@code netstat -ano -p TCP}. */
    static CommandListeningSockets netstat() {
        return new CommandListeningSockets(
                List.of("netstat", "-ano", "-p", "TCP"), CommandListeningSockets::readNetstat);
    }

    @Override
    public Set<Integer> ownedBy(ProcessHandle program) {
        Set<Long> family = new HashSet<>();
        Family.of(program).forEach(process -> family.add(process.pid()));
        return reading.apply(output(), family);
    }

    private List<String> output() {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            process.getOutputStream().close();
            String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().toList();
        } catch (IOException commandMissing) {
            return List.of();
        }
    }

    /** {@code lsof -F pn}: a line {@code p1234} for each process, then {@code n127.0.0.1:5005} for each socket. */
    static Set<Integer> readLsof(List<String> lines, Set<Long> family) {
        Set<Integer> ports = new HashSet<>();
        boolean ours = false;
        for (String line : lines) {
            if (line.startsWith("p")) {
                ours = family.contains(Long.parseLong(line.substring(1)));
            } else if (ours && line.startsWith("n")) {
                ports.add(Integer.parseInt(line.substring(line.lastIndexOf(':') + 1)));
            }
        }
        return ports;
    }

    /** {@code netstat -ano}: protocol, local address, foreign address, state, process. */
    static Set<Integer> readNetstat(List<String> lines, Set<Long> family) {
        Set<Integer> ports = new HashSet<>();
        for (String line : lines) {
            List<String> cells = new ArrayList<>(List.of(line.strip().split("\\s+")));
            boolean listens = cells.size() == 5
                    && cells.get(0).toUpperCase(Locale.ROOT).startsWith("TCP")
                    && cells.get(2).endsWith(":0");
            if (listens && family.contains(Long.parseLong(cells.get(4)))) {
                ports.add(Integer.parseInt(cells.get(1).substring(cells.get(1).lastIndexOf(':') + 1)));
            }
        }
        return ports;
    }
}
