package id.benang.grader.build.reading;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingLong;

import id.benang.grader.model.Message;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts findings into words: one note for each habit in each file. */
final class Notes {

    /** How many lines or names a note lists, and how many notes there are at most. */
    private static final int MOST_LISTED = 5;

    private static final int MOST_NOTES = 20;

    private record Heading(String key, String file) {}

    private Notes() {}

    /** The notes in the order of files and lines. */
    static List<Message> of(List<Finding> findings) {
        Map<Heading, List<Finding>> grouped = findings.stream()
                .distinct()
                .sorted(comparing((Finding finding) -> finding.place().file())
                        .thenComparing(comparingLong(finding -> finding.place().line()))
                        .thenComparing(Finding::key))
                .collect(Collectors.groupingBy(
                        finding -> new Heading(finding.key(), finding.place().file()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        List<Message> notes = new ArrayList<>();
        grouped.forEach((heading, found) -> notes.add(Message.of(
                        heading.key,
                        heading.file,
                        listed(found.stream()
                                .map(finding -> String.valueOf(finding.place().line()))),
                        listed(found.stream().map(Finding::detail)))
                .about(quoted(found))));
        if (notes.size() > MOST_NOTES) {
            int left = notes.size() - MOST_NOTES;
            notes.subList(MOST_NOTES, notes.size()).clear();
            notes.add(Message.of("reading.more", left));
        }
        return notes;
    }

    private static List<String> quoted(List<Finding> found) {
        return found.stream()
                .map(Finding::place)
                .filter(place -> !place.text().isEmpty())
                .map(place -> place.line() + "  " + place.text())
                .distinct()
                .limit(MOST_LISTED)
                .toList();
    }

    private static String listed(Stream<String> items) {
        List<String> all = items.distinct().toList();
        String shown = all.stream().limit(MOST_LISTED).collect(Collectors.joining(", "));
        return all.size() > MOST_LISTED ? shown + ", …" : shown;
    }
}
