package id.benang.grader.submission;

import java.util.List;

/**
 * The students of a class, as the instructor lists them.
 *
 * @param file what the list is called
 * @param entries in the order of the list
 */
record Roster(String file, List<Entry> entries) {

    Roster {
        entries = List.copyOf(entries);
    }

    /**
     * One student.
     *
     * @param id never blank
     * @param name the full name, or the id where the list has none
     * @param line where the student stands in the list, counted from 1
     */
    record Entry(String id, String name, long line) {}
}
