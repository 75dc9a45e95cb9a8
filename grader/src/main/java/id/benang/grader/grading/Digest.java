package id.benang.grader.grading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** SHA-256 over a sequence of values: each goes in behind its length, so that no two sequences look alike. */
final class Digest {

    private static final int BUFFER = 65_536;

    private final MessageDigest sha;

    Digest() {
        try {
            sha = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError("every JDK has SHA-256", impossible);
        }
    }

    Digest add(long number) {
        sha.update(ByteBuffer.allocate(Long.BYTES).putLong(0, number));
        return this;
    }

    Digest add(String text) {
        // UTF-16 holds every string, half a surrogate pair too.
        byte[] bytes = text.getBytes(StandardCharsets.UTF_16BE);
        add(bytes.length);
        sha.update(bytes);
        return this;
    }

    Digest add(List<String> texts) {
        add(texts.size());
        texts.forEach(this::add);
        return this;
    }

    Digest addFile(Path file) throws IOException {
        MessageDigest content = new Digest().sha;
        try (InputStream in = Files.newInputStream(file)) {
            byte[] buffer = new byte[BUFFER];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                content.update(buffer, 0, read);
            }
        }
        sha.update(content.digest());
        return this;
    }

    String inHex() {
        return HexFormat.of().formatHex(sha.digest());
    }
}
