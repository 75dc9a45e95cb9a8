package id.benang.grader.build;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * A source file's text.
 *
 * @param text without byte-order mark
 * @param encoding what it was read as, for people
 */
record SourceText(String text, String encoding) {

    /** The encoding that needs no note. */
    static final String PLAIN = "UTF-8";

    private static final char MARK = '\uFEFF';

    /** Decodes a file: UTF-16 by its mark, UTF-8 where that is possible, else Latin-1, which always is. */
    static SourceText decoded(byte[] bytes) {
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return new SourceText(withoutMark(bytes, StandardCharsets.UTF_16BE), "UTF-16BE");
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return new SourceText(withoutMark(bytes, StandardCharsets.UTF_16LE), "UTF-16LE");
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            boolean marked = text.indexOf(MARK) == 0;
            return marked ? new SourceText(text.substring(1), "UTF-8 BOM") : new SourceText(text, PLAIN);
        } catch (CharacterCodingException e) {
            return new SourceText(new String(bytes, StandardCharsets.ISO_8859_1), "Latin-1");
        }
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && bytes[0] == (byte) first && bytes[1] == (byte) second;
    }

    private static String withoutMark(byte[] bytes, Charset charset) {
        return new String(bytes, charset).substring(1);
    }
}
