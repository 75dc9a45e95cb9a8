package id.benang.echo;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Cuts a stream of bytes into lines. TCP knows no messages: one {@code read} may bring half a line
 * or three of them. A line ends with {@code \n}; a {@code \r} before it is dropped.
 */
public final class LineReader {
    /** The longest line a server takes, in bytes without its end. */
    public static final int LONGEST = 8_192;

    private final InputStream input;
    private final int longest;
    private final byte[] kept;
    private int length;

    /**
     * @param input where the bytes come from; needs no buffer of its own
     * @param longest how many bytes of a line are kept; the rest of a longer line is dropped, so
     *     that nobody can fill the memory with a line that never ends
     */
    public LineReader(InputStream input, int longest) {
        this.input = new BufferedInputStream(input);
        this.longest = longest;
        this.kept = new byte[longest + 1]; // One more, for the \r behind a line of full length.
    }

    /**
     * Waits for the next line.
     *
     * @return the line without its end, or nothing when the stream has ended; half a line at the
     *     end of the stream is no line
     * @throws IOException if the connection breaks
     */
    public Optional<String> next() throws IOException {
        length = 0;
        int read = input.read();
        while (read != '\n') {
            if (read < 0) {
                return Optional.empty();
            }
            keep((byte) read);
            read = input.read();
        }
        // Decoded only now that the line is whole: a character may be split between two segments.
        return Optional.of(new String(kept, 0, end(), StandardCharsets.UTF_8));
    }

    private void keep(byte read) {
        if (length < kept.length) {
            kept[length] = read;
            length++;
        }
    }

    private int end() {
        if (length > 0 && kept[length - 1] == '\r') {
            return length - 1;
        }
        return length > longest ? startOfCharacter(longest) : length;
    }

    /** Steps back over 10xxxxxx bytes, which in UTF-8 never start a character: none is cut in half. */
    private int startOfCharacter(int position) {
        int start = position;
        while (start > 0 && (kept[start] & 0b1100_0000) == 0b1000_0000) {
            start--;
        }
        return start;
    }
}
