package id.benang.grader.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A page that people write, with a part in it that is generated. */
final class Page {

    private static final String START = "<!-- figures -->\n";
    private static final String END = "<!-- /figures -->\n";

    private Page() {}

    /** Writes the part into the page of this file, in the old one's place or at its end. */
    static void write(Path file, String part) throws IOException {
        String old = Files.exists(file) ? Files.readString(file, StandardCharsets.UTF_8) : "# Figures\n\n";
        Files.writeString(file, with(old, part), StandardCharsets.UTF_8);
    }

    static String with(String page, String part) {
        String marked = START + part + END;
        int start = page.indexOf(START);
        int end = page.indexOf(END);
        return start < 0 || end < start
                ? page + marked
                : page.substring(0, start) + marked + page.substring(end + END.length());
    }
}
