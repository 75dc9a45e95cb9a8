package id.benang.grader.model;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Some bytes that never change. */
public final class Bytes {

    private final byte[] bytes;

    private Bytes(byte[] bytes) {
        this.bytes = bytes;
    }

    /** A copy of the first {@code length} bytes of a buffer. */
    public static Bytes copyOf(byte[] buffer, int length) {
        return new Bytes(Arrays.copyOf(buffer, length));
    }

    public static Bytes copyOf(byte[] bytes) {
        return copyOf(bytes, bytes.length);
    }

    public static Bytes utf8(String text) {
        return new Bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    public int length() {
        return bytes.length;
    }

    /** The byte at an index, as a number from -128 to 127. */
    public byte at(int index) {
        return bytes[index];
    }

    public byte[] toArray() {
        return bytes.clone();
    }

    /** The bytes read as UTF-8; what is no UTF-8 becomes U+FFFD. */
    public String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Bytes that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return text();
    }
}
