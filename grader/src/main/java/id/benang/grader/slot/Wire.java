package id.benang.grader.slot;

import id.benang.grader.record.Strict;
import java.io.IOException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Messages between the coordinator and a worker, each as one line of ASCII. Thread-safe. */
final class Wire {

    private final JsonMapper mapper = Strict.mapper();

    /** A message as a line, without its end. */
    String line(Object message) {
        return mapper.writeValueAsString(message);
    }

    /**
     * The message of this kind that a line is.
     *
     * @throws IOException if it is none
     */
    <T> T message(String line, Class<T> kind) throws IOException {
        try {
            return mapper.readValue(line, kind);
        } catch (JacksonException | IllegalArgumentException broken) {
            throw new IOException("no message: " + broken.getMessage(), broken);
        }
    }
}
