package id.benang.grader.model;

import java.util.List;

/** Cuts a stream of bytes into messages, however the bytes were cut on their way. */
public sealed interface Framer permits LineFramer, RawFramer {

    /** Takes the next bytes of the stream, which came with this entry. */
    void feed(Bytes bytes, long order, Moment at);

    /** The messages so far, oldest first. */
    List<Line> lines();

    /** How many of the messages so far stay as they are, whatever comes. */
    int settled();

    /** What came behind the last message and is none yet. */
    String pending();
}
