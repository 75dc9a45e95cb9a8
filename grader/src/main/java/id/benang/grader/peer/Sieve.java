package id.benang.grader.peer;

import id.benang.grader.model.Bytes;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalLong;

/** Lets a stream of bytes through line by line, without the lines that hold a text. Not thread-safe. */
final class Sieve {

    private static final long TOLD_AT = 128 * 1024;

    private final Optional<String> heldBack;
    private final ByteArrayOutputStream pending = new ByteArrayOutputStream();
    private long skimmed;

    /**
     * @param heldBack the text; without one everything goes through as it comes
     */
    Sieve(Optional<String> heldBack) {
        this.heldBack = heldBack;
    }

    /** Takes the next bytes and gives what goes through by now. */
    Bytes pass(Bytes next) {
        if (heldBack.isEmpty()) {
            return next;
        }
        ByteArrayOutputStream through = new ByteArrayOutputStream();
        byte[] bytes = next.toArray();
        int from = 0;
        for (int index = 0; index < bytes.length; index++) {
            if (bytes[index] == '\n') {
                pending.write(bytes, from, index + 1 - from);
                from = index + 1;
                if (pending.toString(StandardCharsets.UTF_8).contains(heldBack.get())) {
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

    /** How many bytes were held back, told once a {@value #TOLD_AT} bytes, so that a long flood is seen to go on. */
    OptionalLong skimmed() {
        if (skimmed < TOLD_AT) {
            return OptionalLong.empty();
        }
        OptionalLong told = OptionalLong.of(skimmed);
        skimmed = 0;
        return told;
    }

    /** What came behind the last line end. */
    Bytes rest() {
        return Bytes.copyOf(pending.toByteArray());
    }
}
