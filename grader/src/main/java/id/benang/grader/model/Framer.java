package id.benang.grader.model;

import java.util.List;

/** Cuts a stream of bytes into messages, however the bytes were cut on their way. */
public sealed interface Framer permits LineFramer, RawFramer {

    /** Takes the next bytes of the stream, which came with this entry. */
    void feed(Bytes bytes, long order, Moment at);

    /** The messages so far, oldest first. */
    List<Line> lines();

    /**
     * Whatever has looked like a message so far, in the order of its coming: a view that grows and never changes.
     * Where more bytes show that a message goes on, it stands there once more, whole.
     */
    List<Line> sightings();

    /** What came behind the last message and is none yet. */
    String pending();
}
