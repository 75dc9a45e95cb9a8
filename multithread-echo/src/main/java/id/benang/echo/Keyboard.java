package id.benang.echo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What a person types, line by line, in UTF-8. Lines typed ahead wait in here. */
public final class Keyboard {
    private final BufferedReader lines;

    /** Reads the given bytes, as a rule those of stdin. */
    public Keyboard(InputStream input) {
        this.lines = new BufferedReader(new InputStreamReader(input, StandardCharsets.UTF_8));
    }

    /** Waits for the next line; nothing means that no more will be typed. */
    public Optional<String> next() {
        try {
            return Optional.ofNullable(lines.readLine());
        } catch (IOException broken) {
            // A keyboard that cannot be read is one on which nobody types any more.
            return Optional.empty();
        }
    }
}
