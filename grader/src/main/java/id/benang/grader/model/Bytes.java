package id.benang.grader.model;

import java.io.ByteArrayOutputStream;
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

    /** The index of the first such byte from an index on, or -1. */
    public int indexOf(byte wanted, int from) {
        for (int index = from; index < bytes.length; index++) {
            if (bytes[index] == wanted) {
                return index;
            }
        }
        return -1;
    }

    /** Some of the bytes read as UTF-8, as {@link #text}. */
    public String text(int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.UTF_8);
    }

    /** Writes the bytes from an index up to another one (exclusive). */
    public void copyTo(ByteArrayOutputStream target, int from, int to) {
        target.write(bytes, from, to - from);
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
