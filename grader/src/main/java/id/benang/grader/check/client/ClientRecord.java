package id.benang.grader.check.client;

import id.benang.grader.model.Event;
import id.benang.grader.model.Line;
import id.benang.grader.model.LineFramer;
import id.benang.grader.model.Transcript;
import java.util.List;

/** A transcript read as a client sees it: its keyboard, its screen, and the server at the other end. */
final class ClientRecord {

    private final Transcript transcript;
    private final List<String> connections;

    private ClientRecord(Transcript transcript, List<String> connections) {
        this.transcript = transcript;
        this.connections = connections;
    }

    static ClientRecord of(Transcript transcript) {
        return transcript.readAs(ClientRecord.class, whole -> new ClientRecord(whole, whole.clients()));
    }

    /** What happened in one step; the connection may be an earlier step's. */
    static ClientRecord ofStep(Transcript transcript, String step) {
        Transcript part = transcript.step(step);
        return new ClientRecord(part, part.clients().isEmpty() ? transcript.clients() : part.clients());
    }

    /** What happened before a step began; all of it where it never did. */
    static ClientRecord before(Transcript transcript, String step) {
        long begin = transcript
                .first(Event.Step.class, any -> any.name().equals(step))
                .map(Transcript.Placed::order)
                .orElse(Long.MAX_VALUE);
        return of(transcript.before(begin));
    }

    /** The lines that were typed. */
    List<Line> typed() {
        return transcript.readAs(LineFramer.class, ClientRecord::keyboard).lines();
    }

    private static LineFramer keyboard(Transcript transcript) {
        LineFramer keyboard = new LineFramer();
        transcript
                .all(Event.Typed.class)
                .forEach(typed -> keyboard.feed(typed.event().bytes(), typed.order(), typed.at()));
        return keyboard;
    }

    /** Whether the client connected at all. */
    boolean connected() {
        return !connections.isEmpty();
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

    /** The lines that the scripted server sent, cut in this way. */
    List<Line> told(Cut cut) {
        return told().stream()
                .filter(line -> Cut.of(line.text(), writeAt(line.order())) == cut)
                .toList();
    }

    private String writeAt(long order) {
        return transcript
                .all(Event.Sent.class)
                .filter(sent -> sent.order() == order)
                .map(sent -> sent.event().bytes().text())
                .findFirst()
                .orElse("");
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
        return connections.get(0);
    }
}
