package id.benang.grader.check.chat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** What one connection received, in order, and found by its text without a look at every line. */
final class Hearing {

    private final List<Heard> lines;
    /** The lines, each read backwards, in the order of these: lines with the same end stand together. */
    private final List<Place> byEnd;

    private final Map<String, List<Integer>> asked = new HashMap<>();

    Hearing(List<Heard> lines) {
        this.lines = List.copyOf(lines);
        this.byEnd = IntStream.range(0, lines.size())
                .mapToObj(place -> new Place(backwards(lines.get(place).line().text()), place))
                .sorted()
                .toList();
    }

    /** All lines, oldest first. */
    List<Heard> lines() {
        return lines;
    }

    /** The places among {@link #lines} of those that are this text, stamped or not, oldest first. */
    List<Integer> places(String text) {
        return asked.computeIfAbsent(text, this::find);
    }

    private List<Integer> find(String text) {
        String end = backwards(text);
        List<Integer> found = new ArrayList<>();
        for (int index = firstNotBefore(end);
                index < byEnd.size() && byEnd.get(index).backwards().startsWith(end);
                index++) {
            int place = byEnd.get(index).place();
            if (lines.get(place).says(text)) {
                found.add(place);
            }
        }
        return found.stream().sorted().toList();
    }

    private int firstNotBefore(String end) {
        int low = 0;
        int high = byEnd.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (byEnd.get(middle).backwards().compareTo(end) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** All lines that are this text, stamped or not, oldest first. */
    List<Heard> all(String text) {
        return places(text).stream().map(lines::get).toList();
    }

    private static String backwards(String text) {
        return new StringBuilder(text).reverse().toString();
    }

    /**
     * A line, found by its end.
     *
     * @param backwards its text, read backwards
     * @param place its place among all lines
     */
    private record Place(String backwards, int place) implements Comparable<Place> {
        @Override
        public int compareTo(Place other) {
            return backwards.compareTo(other.backwards);
        }
    }
}
