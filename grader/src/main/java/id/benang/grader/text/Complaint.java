package id.benang.grader.text;

import id.benang.grader.model.Message;
import id.benang.grader.model.UnusableInput;
import java.util.ArrayList;
import java.util.List;

/** What is wrong with a line of a file. */
public final class Complaint {

    private Complaint() {}

    /**
     * A complaint whose gaps are filled with the file, the line and what else there is to say.
     *
     * @param line counted from 1
     */
    public static UnusableInput at(String key, String file, int line, Object... more) {
        List<Object> arguments = new ArrayList<>(List.of(file, line));
        arguments.addAll(List.of(more));
        return new UnusableInput(Message.of(key, arguments.toArray()));
    }
}
