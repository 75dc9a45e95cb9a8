package id.benang.grader.check.chat;

import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What one connection received, in order, and found by its text without a look at every line. */
final class Hearing {

    private final List<Heard> lines;
    /** The places of the lines, by the line read backwards: lines with the same end stand together. */
    private final NavigableMap<String, List<Integer>> byEnd;

    Hearing(List<Heard> lines) {
        this.lines = List.copyOf(lines);
        this.byEnd = IntStream.range(0, lines.size())
                .boxed()
                .collect(Collectors.groupingBy(
                        place -> backwards(lines.get(place).line().text()), TreeMap::new, Collectors.toList()));
    }

    /** All lines, oldest first. */
    List<Heard> lines() {
        return lines;
    }

    /** The places among {@link #lines} of those that are this text, stamped or not, oldest first. */
    List<Integer> places(String text) {
        String end = backwards(text);
        return byEnd.tailMap(end, true).entrySet().stream()
                .takeWhile(entry -> entry.getKey().startsWith(end))
                .flatMap(entry -> entry.getValue().stream())
                .filter(place -> lines.get(place).says(text))
                .sorted()
                .toList();
    }

    /** All lines that are this text, stamped or not, oldest first. */
    List<Heard> all(String text) {
        return places(text).stream().map(lines::get).toList();
    }

    private static String backwards(String text) {
        return new StringBuilder(text).reverse().toString();
    }
}
