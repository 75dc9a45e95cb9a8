package id.benang.grader.check.client;

import id.benang.grader.model.Event;
import id.benang.grader.model.Line;
import id.benang.grader.model.LineFramer;
import id.benang.grader.model.Transcript;
import java.util.List;

/** A transcript read as a client sees it: its keyboard, its screen, and the server at the other end. */
final class ClientRecord {

    private final Transcript transcript;
    private final LineFramer keyboard = new LineFramer();

    private ClientRecord(Transcript transcript) {
        this.transcript = transcript;
        transcript
                .all(Event.Typed.class)
                .forEach(typed -> keyboard.feed(typed.event().bytes(), typed.order(), typed.at()));
    }

    static ClientRecord of(Transcript transcript) {
        return new ClientRecord(transcript);
    }

    /** The lines that were typed. */
    List<Line> typed() {
        return keyboard.lines();
    }

    /** Whether the client connected at all. */
    boolean connected() {
        return !transcript.clients().isEmpty();
    }

    /** The lines that the client sent on its first connection. */
    List<Line> sent() {
        return connected() ? transcript.received(server()) : List.of();
    }

    /** What the client sent after its last line end. */
    String unfinished() {
        return connected() ? transcript.unfinished(server()) : "";
    }

    /** The lines that the scripted server sent to the client. */
    List<Line> told() {
        return connected() ? transcript.sent(server()) : List.of();
    }

    /** All that the client printed. */
    Transcript.Console screen() {
        return transcript.console(Event.Stream.OUT);
    }

    /** All that the client printed from an entry on. */
    String screenFrom(long order) {
        return transcript.after(order).console(Event.Stream.OUT).text();
    }

    private String server() {
        return transcript.clients().get(0);
    }
}
