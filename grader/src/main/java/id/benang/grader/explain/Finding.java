package id.benang.grader.explain;

import id.benang.grader.model.Message;
import java.util.List;

/**
 * One thing that explains a failure.
 *
 * @param sentence what it is, in the student's terms
 * @param places the student's lines that it speaks of
 */
public record Finding(Message sentence, List<Place> places) {

    public Finding {
        places = List.copyOf(places);
    }

    /**
     * A line of the student's program.
     *
     * @param className the binary name of the outermost class in which it stands, e.g. {@code chat.Server}
     * @param file the name of its source file, e.g. {@code Server.java}
     * @param line from 1
     */
    public record Place(String className, String file, int line) {

        static Place of(Frame frame) {
            return new Place(frame.outerClass(), frame.file(), frame.line());
        }

        /** As it is written in messages, e.g. {@code Server.java:17}. */
        @Override
        public String toString() {
            return file + ":" + line;
        }
    }
}
