package id.benang.grader.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What it is measured on.
 *
 * @param processors how many this process may use
 * @param words for people, with the kind of processor, memory, system and Java
 */
record Machine(int processors, String words) {

    private static final double KILOBYTES_PER_GIGABYTE = 1024.0 * 1024;

    /** This machine. */
    static Machine here() throws IOException {
        int processors = Runtime.getRuntime().availableProcessors();
        String words = "%d processors (%s), %.0f GB of memory, %s %s, %s %s"
                .formatted(
                        processors,
                        value("/proc/cpuinfo", "model name"),
                        Long.parseLong(value("/proc/meminfo", "MemTotal").split(" ")[0]) / KILOBYTES_PER_GIGABYTE,
                        System.getProperty("os.name"),
                        System.getProperty("os.version"),
                        System.getProperty("java.vm.name"),
                        System.getProperty("java.runtime.version"));
        return new Machine(processors, words);
    }

    private static String value(String file, String name) throws IOException {
        return Files.readString(Path.of(file), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.startsWith(name))
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .findFirst()
                .orElse("unknown");
    }
}
