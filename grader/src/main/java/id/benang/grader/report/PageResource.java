package id.benang.grader.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** What the pages bring along: their style and their script. */
final class PageResource {

    private PageResource() {}

    /** The text of a file that lies beside this class. */
    static String text(String name) {
        try (InputStream stream = PageResource.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException(name + " is not in the jar");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
