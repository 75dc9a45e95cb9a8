package id.benang.grader.text;

import id.benang.grader.model.Message;
import id.benang.grader.model.UnusableInput;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** A file of text, small enough to be kept whole. */
public final class TextFile {

    private TextFile() {}

    /**
     * What a file says, without a byte-order mark.
     *
     * @param kilobytes the most that it may hold
     * @param complaints the family of the complaints
     * @throws UnusableInput if it cannot be read, is larger, or is no UTF-8
     */
    public static String read(Path file, int kilobytes, String complaints) throws UnusableInput {
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            bytes = in.readNBytes(kilobytes * 1024 + 1);
        } catch (NoSuchFileException missing) {
            throw wrong(complaints + "missing", file);
        } catch (IOException unreadable) {
            throw wrong(complaints + "unreadable", file, String.valueOf(unreadable.getMessage()));
        }
        if (bytes.length > kilobytes * 1024) {
            throw wrong(complaints + "large", file, kilobytes + " KB");
        }
        return decoded(bytes).orElseThrow(() -> wrong(complaints + "encoding", file));
    }

    /** The text that these bytes are, without a byte-order mark; nothing if they are no UTF-8. */
    public static Optional<String> decoded(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException otherEncoding) {
            return Optional.empty();
        }
    }

    private static UnusableInput wrong(String key, Object... arguments) {
        return new UnusableInput(Message.of(key, arguments));
    }
}
