package id.benang.grader.model;

import java.util.Optional;
import java.util.OptionalDouble;

/** The final marks of a class: what follows from each grade and from what was added by hand. */
@FunctionalInterface
public interface FinalMarks {

    /** There are none: the automatic grade is all there is. */
    FinalMarks NONE = grade -> Optional.empty();

    /** The final mark of a student, where the class has such marks; then every student has one, open or not. */
    Optional<FinalMark> of(Grade grade);

    /**
     * What counts of a grade: the student's final mark where the class has such marks, else the score. Nothing where
     * the submission could not be graded, or something of the mark is still missing.
     */
    default OptionalDouble counted(Grade grade) {
        if (grade.message().isPresent()) {
            return OptionalDouble.empty();
        }
        return of(grade).map(FinalMark::mark).orElseGet(() -> OptionalDouble.of(grade.score()));
    }
}
