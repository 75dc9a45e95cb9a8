package id.benang.grader.model;

import java.util.Optional;

/** The final marks of a class: what follows from each grade and from what was added by hand. */
@FunctionalInterface
public interface FinalMarks {

    /** There are none: the automatic grade is all there is. */
    FinalMarks NONE = grade -> Optional.empty();

    /** The final mark of a student, where the class has such marks; then every student has one, open or not. */
    Optional<FinalMark> of(Grade grade);
}
