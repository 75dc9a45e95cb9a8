package id.benang.grader.mark;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What stands in a file about one student, not yet read.
 *
 * @param line where it begins, counted from 1
 * @param values what is there by name; an empty text where there is only the name
 */
record WrittenEntry(int line, String id, Map<String, WrittenEntry.Value> values) {

    /** A value and where its name stands; in a table, where its row begins. */
    record Value(int line, String text) {}

    WrittenEntry {
        // In the order of the file, so that of several mistakes the first is told.
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }
}
