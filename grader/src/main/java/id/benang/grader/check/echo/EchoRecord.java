package id.benang.grader.check.echo;

import id.benang.grader.model.ConsoleAddress;
import id.benang.grader.model.EchoText;
import id.benang.grader.model.Entry;
import id.benang.grader.model.Event;
import id.benang.grader.model.Line;
import id.benang.grader.model.Transcript;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** A transcript read as requests, answers and a console. */
final class EchoRecord {

    /**
     * One client of the record.
     *
     * @param port its port, by which the console tells it apart
     * @param requests what it asked, without {@code exit}
     * @param replies what it received
     */
    record Client(String who, int port, long connected, List<Line> requests, List<Line> replies) {

        /** What it should have received for the requests so far. */
        List<String> wanted() {
            return requests.stream()
                    .map(request -> EchoText.answerTo(request.text()))
                    .toList();
        }

        List<String> received() {
            return replies.stream().map(Line::text).toList();
        }
    }

    private final Transcript transcript;
    private final Transcript.Console console;

    private EchoRecord(Transcript transcript) {
        this.transcript = transcript;
        this.console = transcript.console(Event.Stream.OUT);
    }

    static EchoRecord of(Transcript transcript) {
        return transcript.readAs(EchoRecord.class, EchoRecord::new);
    }

    Transcript.Console console() {
        return console;
    }

    /** The clients that have asked something. */
    List<Client> asking() {
        return clients().stream().filter(client -> !client.requests().isEmpty()).toList();
    }

    /** The number of the entry that says that the server has noticed all that a client did, its last one. */
    OptionalLong noticed(String who) {
        return transcript
                .all(Event.Noticed.class)
                .filter(noticed -> noticed.event().who().equals(who))
                .mapToLong(Transcript.Placed::order)
                .max();
    }

    /** The number of the entry that says that the server has ended a client's connection. */
    OptionalLong ended(String who) {
        return transcript.entries().stream()
                .filter(entry -> isEndOf(who, entry.event()))
                .mapToLong(Entry::order)
                .findFirst();
    }

    List<Client> clients() {
        return transcript
                .all(Event.Connected.class)
                .map(connected ->
                        client(connected.event().who(), connected.event().localPort(), connected.order()))
                .toList();
    }

    private Client client(String who, int port, long connected) {
        List<Line> requests = transcript.sent(who).stream()
                .filter(line -> !line.text().equals(EchoText.EXIT))
                .toList();
        return new Client(who, port, connected, requests, transcript.received(who));
    }

    private static boolean isEndOf(String who, Event event) {
        boolean reset = event instanceof Event.ResetReceived it && it.who().equals(who);
        return reset || event.equals(new Event.EndReceived(who));
    }

    /**
     * How often the console shows a line of a kind for a client. Another thread may have written behind it on the same
     * line, so that a text that holds the addresses of several clients counts for the one that stands first.
     */
    long timesShown(String kind, Client client) {
        List<Integer> ports = clients().stream().map(Client::port).toList();
        return ConsoleAddress.behind(kind, console.text())
                .filter(text -> ConsoleAddress.firstOf(ports, text).equals(OptionalInt.of(client.port())))
                .count();
    }

    /** Whether the console tells more often that a client's connection has ended than one from its port could. */
    boolean isClosedTooOften(Client client) {
        long connections =
                clients().stream().filter(any -> any.port() == client.port()).count();
        return timesShown(EchoText.CONNECTION_CLOSED, client) > connections;
    }

    /**
     * Whether the console shows a line of a kind for a client: the kind's word in brackets, then text that holds
     * IP and port, in whatever order and whatever else it holds.
     */
    boolean shows(String kind, Client client) {
        return ConsoleAddress.standsBehind(kind, client.port(), console.text());
    }

    /** Whether the console shows a request as the client's, with IP and port in the brackets. */
    boolean showsRequest(Client client, String request) {
        String end = "] " + request;
        return ConsoleAddress.behind(EchoText.CLIENT, console.text())
                .filter(text -> text.contains(end))
                .anyMatch(text -> ConsoleAddress.isAddress(text.substring(0, text.indexOf(end)), client.port()));
    }
}
