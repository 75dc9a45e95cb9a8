package id.benang.grader.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The bytes that went one way over each connection of a record, cut into messages. It no longer changes. */
final class Streams {

    /** Which way. */
    enum Way {
        RECEIVED,
        SENT
    }

    private final Map<String, Framer> byConnection = new HashMap<>();

    /** Reads what went this way in a record. */
    static Streams of(Transcript transcript, Way way) {
        Streams streams = new Streams();
        switch (way) {
            case RECEIVED ->
                transcript
                        .all(Event.Received.class)
                        .forEach(came -> streams.framer(transcript, came.event().who())
                                .feed(came.event().bytes(), came.order(), came.at()));
            case SENT ->
                transcript
                        .all(Event.Sent.class)
                        .forEach(went -> streams.framer(transcript, went.event().who())
                                .feed(went.event().bytes(), went.order(), went.at()));
        }
        return streams;
    }

    private Framer framer(Transcript transcript, String who) {
        return byConnection.computeIfAbsent(who, any -> transcript.framing().framer());
    }

    /** The messages on one connection, oldest first. */
    List<Line> lines(String who) {
        Framer framer = byConnection.get(who);
        return framer == null ? List.of() : framer.lines();
    }

    /** What came behind the last message of a connection and is none yet. */
    String pending(String who) {
        Framer framer = byConnection.get(who);
        return framer == null ? "" : framer.pending();
    }
}
