package id.benang.grader.print;

import id.benang.grader.model.Message;
import id.benang.grader.model.UnusableInput;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

/** The file {@code laporan.md} in a module's folder. */
public final class StudentText {

    static final String NAME = "laporan.md";

    /** In bytes; some thirty printed pages. */
    static final int LARGEST = 64 * 1024;

    /** More lines than any report has, and few enough for a table that is as long as the file. */
    static final int MOST_LINES = 2_000;

    private StudentText() {}

    /**
     * What a student wrote, if there is such a file.
     *
     * @throws UnusableInput if it is no file, or too large; says where and what to do
     */
    public static Optional<String> in(Path folder) throws UnusableInput {
        try {
            Optional<Path> file = find(folder);
            return file.isPresent() ? Optional.of(read(file.get())) : Optional.empty();
        } catch (IOException | DirectoryIteratorException unreadable) {
            throw new UnusableInput(Message.of(
                    "print.text.unreadable",
                    folder.resolve(NAME),
                    unreadable.getClass().getSimpleName()));
        }
    }

    private static Optional<Path> find(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                if (String.valueOf(file.getFileName()).equalsIgnoreCase(NAME)) {
                    return Optional.of(file);
                }
            }
        }
        return Optional.empty();
    }

    private static String read(Path file) throws UnusableInput, IOException {
        // A link may lead anywhere, a device or a pipe may never end.
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new UnusableInput(Message.of("print.text.no-file", file));
        }
        byte[] bytes;
        try (InputStream input = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            bytes = input.readNBytes(LARGEST + 1);
        }
        String text = decoded(bytes);
        if (bytes.length > LARGEST) {
            throw new UnusableInput(Message.of("print.text.too-large", file, LARGEST / 1024));
        }
        if (text.lines().count() > MOST_LINES) {
            throw new UnusableInput(Message.of("print.text.too-long", file, MOST_LINES));
        }
        return text;
    }

    /** UTF-8, or UTF-16 where it says so, or else Latin-1: as sources are read. */
    private static String decoded(byte[] bytes) {
        boolean marked = bytes.length >= 2
                && ((bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE)
                        || (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF));
        if (marked) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        Charset utf8 = StandardCharsets.UTF_8;
        try {
            return utf8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException otherCharset) {
            return new String(bytes, StandardCharsets.ISO_8859_1);
        }
    }
}
