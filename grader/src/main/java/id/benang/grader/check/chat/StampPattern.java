package id.benang.grader.check.chat;

import id.benang.grader.model.LabModule;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The patterns that many write a stamp with: letters that look right and mean something else. */
final class StampPattern {

    /** As it should be, and what is often written in its place: minutes, the day of the year, twelve hours, months. */
    private static final List<List<String>> PARTS =
            List.of(List.of("MM", "mm"), List.of("dd", "DD"), List.of("HH", "hh"), List.of("mm", "MM"));

    private StampPattern() {}

    /** The pattern with the fewest wrong letters that makes this stamp of one of these moments. */
    static Optional<String> of(LabModule module, String stamp, List<ZonedDateTime> moments) {
        return Stream.iterate(1, choice -> choice < 1 << PARTS.size(), choice -> choice + 1)
                .sorted(Comparator.comparing(Integer::bitCount))
                .map(choice -> pattern(module, choice))
                .filter(pattern -> moments.stream()
                        .anyMatch(moment -> written(pattern, moment).equals(stamp)))
                .findFirst();
    }

    private static String pattern(LabModule module, int wrong) {
        String time = part(2, wrong) + ":" + part(3, wrong) + ":ss";
        return module == LabModule.FOLDER_A ? "yyyy-" + part(0, wrong) + "-" + part(1, wrong) + " " + time : time;
    }

    private static String part(int index, int wrong) {
        return PARTS.get(index).get(wrong >> index & 1);
    }

    private static String written(String pattern, ZonedDateTime moment) {
        return "[" + DateTimeFormatter.ofPattern(pattern, Locale.ROOT).format(moment) + "] ";
    }
}
