package id.benang.grader.peer;

import id.benang.grader.model.Bytes;
import id.benang.grader.model.ModuleSettings.Wire;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Lets a stream of bytes through without what a flood consists of: without the lines that hold a text, or, on a wire
 * without lines, without the text itself wherever it stands. Not thread-safe.
 */
final class Sieve {

    private static final long TOLD_AT = 128 * 1024;

    private final Optional<String> heldBack;
    private final byte[] token;
    /** The token's bytes, as one character each. */
    private final String tokenBytes;

    private final Wire wire;
    private final ByteArrayOutputStream pending = new ByteArrayOutputStream();
    private long skimmed;

    /**
     * @param heldBack the text; without one everything goes through as it comes
     * @param wire how messages are told apart
     */
    Sieve(Optional<String> heldBack, Wire wire) {
        this.heldBack = heldBack;
        this.token = heldBack.orElse("").getBytes(StandardCharsets.UTF_8);
        this.tokenBytes = new String(token, StandardCharsets.ISO_8859_1);
        this.wire = wire;
    }

    /** Takes the next bytes and gives what goes through by now. */
    Bytes pass(Bytes next) {
        if (heldBack.isEmpty()) {
            return next;
        }
        return wire == Wire.RAW ? withoutToken(next.toArray()) : withoutLines(next.toArray());
    }

    private Bytes withoutLines(byte[] bytes) {
        ByteArrayOutputStream through = new ByteArrayOutputStream();
        int from = 0;
        for (int index = 0; index < bytes.length; index++) {
            if (bytes[index] == '\n') {
                pending.write(bytes, from, index + 1 - from);
                from = index + 1;
                // Byte by byte: as one character each they are compared fastest, and UTF-8 holds no text by chance.
                if (pending.toString(StandardCharsets.ISO_8859_1).contains(tokenBytes)) {
                    skimmed += pending.size();
                } else {
                    through.writeBytes(pending.toByteArray());
                }
                pending.reset();
            }
        }
        pending.write(bytes, from, bytes.length - from);
        return Bytes.copyOf(through.toByteArray());
    }

    /** What may be the beginning of the text waits for the next bytes; everything else goes through at once. */
    private Bytes withoutToken(byte[] bytes) {
        pending.writeBytes(bytes);
        byte[] all = pending.toByteArray();
        pending.reset();
        ByteArrayOutputStream through = new ByteArrayOutputStream();
        int index = 0;
        while (index < all.length) {
            int common = commonLength(all, index);
            if (common == token.length) {
                skimmed += common;
                index += common;
            } else if (index + common == all.length) {
                pending.write(all, index, common);
                index = all.length;
            } else {
                through.write(all[index++]);
            }
        }
        return Bytes.copyOf(through.toByteArray());
    }

    /** How many bytes from an index on are as the text has them. */
    private int commonLength(byte[] all, int index) {
        int end = Math.min(all.length, index + token.length);
        int different = Arrays.mismatch(all, index, end, token, 0, token.length);
        return different < 0 ? token.length : different;
    }

    /** How many bytes were held back, told once a {@value #TOLD_AT} bytes, so that a long flood is seen to go on. */
    OptionalLong skimmed() {
        if (skimmed < TOLD_AT) {
            return OptionalLong.empty();
        }
        OptionalLong told = OptionalLong.of(skimmed);
        skimmed = 0;
        return told;
    }

    /** What was still waiting when the stream ended. */
    Bytes rest() {
        return Bytes.copyOf(pending.toByteArray());
    }
}
