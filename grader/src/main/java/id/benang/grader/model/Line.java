package id.benang.grader.model;

/**
 * One message of a connection: a line of UTF-8 without its end.
 *
 * @param text the line, without {@code \n} and without a {@code \r} right before it
 * @param order the number of the entry that completed the line
 * @param at when it was complete
 */
public record Line(String text, long order, Moment at) {

    /** The longest line that the contract allows, in bytes without its end. */
    public static final int LONGEST_BYTES = 8_192;
}
