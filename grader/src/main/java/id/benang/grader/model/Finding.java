package id.benang.grader.model;

import java.util.List;
import java.util.Optional;

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
     * @param text what stands there, where it could be read
     */
    public record Place(String className, String file, int line, Optional<String> text) {

        /** A line of which only the place is known. */
        public Place(String className, String file, int line) {
            this(className, file, line, Optional.empty());
        }

        /** As it is written in messages, e.g. {@code Server.java:17}. */
        @Override
        public String toString() {
            return file + ":" + line;
        }
    }
}
