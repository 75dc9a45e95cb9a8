package id.benang.grader.model;

import java.util.Locale;

/** A way in which a peer or the network misbehaves, done on purpose. Reports name it by its {@link #id()}. */
public enum Fault {
    /** A message in many segments, one byte each, inside a character too. */
    SPLIT,
    /** Several messages in one segment. */
    MERGED,
    /** The peer stops reading; its receive buffer is small. Healed when it reads again. */
    STALL,
    /** The peer connects and says nothing. */
    SILENCE,
    /** The connection is broken off: RST. */
    RESET,
    /** The peer closes its sending direction only: FIN, and reads on. */
    HALF_CLOSE,
    /** A message is begun, and the peer is gone before its end. */
    BREAK_OFF,
    /** Much more than anybody types, as fast as it goes. */
    FLOOD,
    /** A line beyond the longest that the contract allows. */
    LONG_LINE,
    /** Lines that end with CR LF, as telnet sends them. */
    CARRIAGE_RETURN;

    /** The name in reports, e.g. {@code half-close}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
