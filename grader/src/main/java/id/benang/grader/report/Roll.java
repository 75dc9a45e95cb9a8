package id.benang.grader.report;

import id.benang.grader.model.Grade;
import id.benang.grader.model.Student;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Calls the roll: finds the row of a sheet that is a student's. Where it is in doubt, nobody gets a row: a grade that
 * is missing is noticed, one that went to somebody else may not be.
 */
final class Roll {

    /**
     * One way to know a student by.
     *
     * @param ofStudent what a student may be called
     * @param ofRow what the student of a row may be called
     */
    record Way(Function<Student, Set<String>> ofStudent, Function<CsvRow, Set<String>> ofRow) {}

    private final List<Way> ways;
    private final List<Map<String, Set<Integer>>> indexes = new ArrayList<>();

    /**
     * @param ways in the order in which they are tried
     * @param rows the students' rows by their number
     */
    Roll(List<Way> ways, SortedMap<Integer, CsvRow> rows) {
        this.ways = ways;
        for (Way way : ways) {
            Map<String, Set<Integer>> index = new HashMap<>();
            rows.forEach((number, row) -> keys(way.ofRow().apply(row))
                    .forEach(key ->
                            index.computeIfAbsent(key, any -> new HashSet<>()).add(number)));
            indexes.add(index);
        }
    }

    /** The grades by the number of their row; a row that two students would have is nobody's. */
    SortedMap<Integer, Grade> call(List<Grade> grades) {
        SortedMap<Integer, Grade> found = new TreeMap<>();
        Set<Integer> disputed = new HashSet<>();
        for (Grade grade : grades) {
            row(grade.student()).ifPresent(row -> {
                if (found.put(row, grade) != null) {
                    disputed.add(row);
                }
            });
        }
        found.keySet().removeAll(disputed);
        return found;
    }

    private OptionalInt row(Student student) {
        for (int way = 0; way < ways.size(); way++) {
            Set<Integer> found = new HashSet<>();
            for (String key : keys(ways.get(way).ofStudent().apply(student))) {
                found.addAll(indexes.get(way).getOrDefault(key, Set.of()));
            }
            if (!found.isEmpty()) {
                return found.size() == 1 ? OptionalInt.of(found.iterator().next()) : OptionalInt.empty();
            }
        }
        return OptionalInt.empty();
    }

    private static Set<String> keys(Set<String> names) {
        Set<String> keys = new HashSet<>();
        for (String name : names) {
            keys.add(Normalizer.normalize(name, Normalizer.Form.NFC)
                    .strip()
                    .replaceAll("\\s+", " ")
                    .toLowerCase(Locale.ROOT));
        }
        keys.remove("");
        return keys;
    }
}
