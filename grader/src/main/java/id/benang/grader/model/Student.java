package id.benang.grader.model;

import java.util.Optional;

/**
 * Who handed something in.
 *
 * @param id what names the student in files and tables, e.g. a student number or the folder's name
 * @param name the full name, or the id where no name is known
 * @param platformNumber the number by which the learning platform knows the student (Moodle's participant,
 *     Canvas's user), if the submission was downloaded from one
 */
public record Student(String id, String name, Optional<String> platformNumber) {

    /** A student of whom no learning platform tells a number. */
    public Student(String id, String name) {
        this(id, name, Optional.empty());
    }
}
