package id.benang.grader.report;

import id.benang.grader.model.Grade;
import id.benang.grader.model.Message;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A sheet that a learning platform gave out and takes back with grades in it. */
public interface ClassSheet {

    /** The name of the file that is written. */
    String fileName();

    /**
     * Writes the sheet with the grades in it, and what belongs with it.
     *
     * @param folder the folder that it is written to
     * @return which rows and students found no partner, and what else a person has to see to
     * @throws IOException if it cannot be written
     */
    List<Message> write(List<Grade> grades, Path folder) throws IOException;
}
