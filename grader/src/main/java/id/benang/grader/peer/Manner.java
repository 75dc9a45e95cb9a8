package id.benang.grader.peer;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * How a connection receives.
 *
 * @param receiveBuffer the size of the system's receive buffer in bytes, or what the system thinks best
 * @param unrecorded what a flood consists of: its lines, on a wire without lines itself, are read and not recorded
 * @param keptBytes how much of what comes is recorded; the rest is read and dropped, so that a flood fills no memory
 */
public record Manner(OptionalInt receiveBuffer, long keptBytes, Optional<String> unrecorded) {

    private static final long USUAL_KEPT_BYTES = 4L * 1024 * 1024;

    /** The system's own buffer, and many times what a right program sends to one client in most scenarios. */
    public static final Manner USUAL = new Manner(OptionalInt.empty(), USUAL_KEPT_BYTES, Optional.empty());

    /** A small receive buffer, so that a stall is soon felt at the other end. */
    public static Manner withReceiveBuffer(int bytes) {
        return new Manner(OptionalInt.of(bytes), USUAL_KEPT_BYTES, Optional.empty());
    }

    /** The same, recording more of what comes. */
    public Manner keeping(long bytes) {
        return new Manner(receiveBuffer, bytes, unrecorded);
    }

    /** The same, reading this text, and where there are lines those that hold it, without recording them. */
    public Manner withoutRecording(String text) {
        return new Manner(receiveBuffer, keptBytes, Optional.of(text));
    }
}
