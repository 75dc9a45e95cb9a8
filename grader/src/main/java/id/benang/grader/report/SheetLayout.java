package id.benang.grader.report;

import id.benang.grader.model.Grade;
import java.util.List;
import java.util.Optional;

/** Where in a learning platform's sheet things are. */
interface SheetLayout {

    /** Whether a row is a student's, and not the names of the columns or the like. */
    boolean isStudent(int number, CsvRow row);

    /** How the students of the sheet can be recognised, the surest way first. */
    List<Roll.Way> ways();

    /** What a person calls the row. */
    String name(CsvRow row);

    /** The points of a row; nothing where they are no number. */
    Optional<Scale> scale(CsvRow row);

    /**
     * The row with the grade in it.
     *
     * @param points what the grade is worth on the row's scale
     */
    CsvRow filled(CsvRow row, Grade grade, String points);
}
