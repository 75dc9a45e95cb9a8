package id.benang.grader.mark;

import id.benang.grader.model.Manual;
import java.text.Normalizer;
import java.util.Locale;

/**
 * What an instructor's file says about one student.
 *
 * @param line where it begins, counted from 1
 * @param id as it is written
 */
record Entry(int line, String id, Manual manual) {

    /** By what an entry and a student find each other: two ids of a class never differ in case alone. */
    static String key(String id) {
        return Normalizer.normalize(id, Normalizer.Form.NFC).strip().toLowerCase(Locale.ROOT);
    }
}
