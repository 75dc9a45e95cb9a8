package id.benang.grader.model;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Text that comes as pieces of UTF-8, cut anywhere. A character that is cut belongs to the piece that completes it;
 * what is no UTF-8 becomes U+FFFD. Not thread-safe.
 */
public final class Utf8Text {

    /** The longest beginning of a character that can be left over from a piece, in bytes. */
    private static final int LONGEST_REST = 3;

    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE);
    private final StringBuilder text = new StringBuilder();
    private byte[] rest = new byte[0];

    /** Takes the next piece. */
    public void feed(Bytes piece) {
        ByteBuffer bytes = ByteBuffer.allocate(rest.length + piece.length());
        bytes.put(rest).put(piece.toArray()).flip();
        CharBuffer characters = CharBuffer.allocate(bytes.remaining() + LONGEST_REST);
        decoder.decode(bytes, characters, false);
        text.append(characters.flip());
        rest = new byte[bytes.remaining()];
        bytes.get(rest);
    }

    /** How many characters are complete. */
    public int length() {
        return text.length();
    }

    /** The complete characters that were not taken before; from now on they count no more. */
    public String take() {
        String taken = text.toString();
        text.setLength(0);
        return taken;
    }

    /** All complete characters, and U+FFFD for one whose end is missing. */
    public String text() {
        return rest.length == 0 ? text.toString() : text + Bytes.copyOf(rest).text();
    }
}
