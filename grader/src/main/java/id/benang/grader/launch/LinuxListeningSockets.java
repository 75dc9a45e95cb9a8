package id.benang.grader.launch;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads the listening sockets from {@code /proc}: the socket inodes among a process's open files, looked up in its
 * network namespace's table of TCP sockets (proc(5)).
 */
final class LinuxListeningSockets implements ListeningSockets {

    private static final String LISTEN = "0A";
    /** A row that holds this may listen. */
    private static final String LISTENING = " " + LISTEN + " ";

    @Override
    public Set<Integer> ownedBy(ProcessHandle program) {
        Set<Integer> ports = new HashSet<>();
        Family.of(program).forEach(process -> {
            Path folder = Path.of("/proc", Long.toString(process.pid()));
            Set<String> inodes = socketInodes(folder.resolve("fd"));
            if (!inodes.isEmpty()) {
                ports.addAll(listening(lines(folder.resolve("net/tcp")), inodes));
                ports.addAll(listening(lines(folder.resolve("net/tcp6")), inodes));
            }
        });
        return ports;
    }

    static Set<String> socketInodes(Path openFiles) {
        Set<String> inodes = new HashSet<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(openFiles)) {
            for (Path file : files) {
                String target = target(file);
                if (target.startsWith("socket:[")) {
                    inodes.add(target.substring("socket:[".length(), target.length() - 1));
                }
            }
        } catch (IOException | DirectoryIteratorException processGone) {
            return Set.of();
        }
        return inodes;
    }

    private static String target(Path link) {
        try {
            return Files.readSymbolicLink(link).toString();
        } catch (IOException closedMeanwhile) {
            return "";
        }
    }

    /**
     * The table's heading and the rows that listen, which the kernel puts in front of all others: behind them stands
     * every connection of the machine, also those that have ended.
     */
    static List<String> lines(Path table) {
        List<String> lines = new ArrayList<>();
        try (BufferedReader rows = Files.newBufferedReader(table, StandardCharsets.ISO_8859_1)) {
            for (String row = rows.readLine(); row != null; row = rows.readLine()) {
                if (!lines.isEmpty() && !row.contains(LISTENING)) {
                    return lines;
                }
                lines.add(row);
            }
        } catch (IOException processGone) {
            return lines;
        }
        return lines;
    }

    /** The local ports of those rows of {@code /proc/net/tcp} that listen and have one of these inodes. */
    static Set<Integer> listening(List<String> table, Set<String> inodes) {
        Set<Integer> ports = new HashSet<>();
        for (String row : table) {
            if (!row.contains(LISTENING)) {
                continue;
            }
            String[] cells = row.strip().split("\\s+");
            if (cells.length > 9 && cells[3].equals(LISTEN) && inodes.contains(cells[9])) {
                ports.add(Integer.parseInt(cells[1].substring(cells[1].lastIndexOf(':') + 1), 16));
            }
        }
        return ports;
    }
}
