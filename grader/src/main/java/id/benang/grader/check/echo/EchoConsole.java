package id.benang.grader.check.echo;

import id.benang.grader.check.Check;
import id.benang.grader.check.Nearest;
import id.benang.grader.check.NotReached;
import id.benang.grader.check.Quote;
import id.benang.grader.model.EchoText;
import id.benang.grader.model.Event;
import id.benang.grader.model.Line;
import id.benang.grader.model.Message;
import id.benang.grader.model.Transcript;
import id.benang.grader.model.Verdict;
import java.util.List;
import java.util.Optional;

/** The request-and-reply server's console shows the sheet's texts, each where it belongs. */
public final class EchoConsole implements Check {

    @Override
    public String id() {
        return "console";
    }

    @Override
    public Verdict judge(Transcript transcript) {
        EchoRecord record = EchoRecord.of(transcript);
        List<EchoRecord.Client> clients = record.clients();
        if (!record.console().has(EchoText.STARTED)) {
            return missing(record, EchoText.STARTED);
        }
        if (clients.isEmpty()) {
            return NotReached.in(transcript);
        }
        EchoRecord.Client first = clients.get(0);
        if (!record.shows(EchoText.NEW_CONNECTION, first)) {
            return missing(record, EchoText.NEW_CONNECTION + " Client ('127.0.0.1', " + first.port() + ") connected.");
        }
        return requests(record, clients).orElseGet(() -> closing(transcript, record, clients));
    }

    private static Optional<Verdict> requests(EchoRecord record, List<EchoRecord.Client> clients) {
        EchoRecord.Client first = clients.get(0);
        for (Line request : first.requests()) {
            boolean answered = first.received().contains(EchoText.answerTo(request.text()));
            if (answered && !record.showsRequest(first, request.text())) {
                return Optional.of(
                        missing(record, EchoText.CLIENT + "('127.0.0.1', " + first.port() + ")] " + request.text()));
            }
        }
        boolean prompted = record.console().has(EchoText.RESPONSE_PROMPT);
        return prompted ? Optional.empty() : Optional.of(missing(record, EchoText.RESPONSE_PROMPT));
    }

    /** Whoever said {@code exit} and was closed is told of at the console, once; the scenario waits for it. */
    private static Verdict closing(Transcript transcript, EchoRecord record, List<EchoRecord.Client> clients) {
        if (transcript.first(Event.Exited.class, any -> true).isPresent()) {
            // A server that ends with a client has nothing more to tell, and that is the matter of another check.
            return Verdict.passed();
        }
        List<EchoRecord.Client> closed = clients.stream()
                .filter(client -> transcript.sent(client.who()).stream()
                        .anyMatch(line -> line.text().equals(EchoText.EXIT)))
                .filter(client -> record.ended(client.who()).isPresent())
                .filter(client -> !wasWaitedForInVain(transcript, client))
                .toList();
        for (EchoRecord.Client client : closed) {
            String wanted = EchoText.closed(client.port());
            if (!record.shows(EchoText.CONNECTION_CLOSED, client)) {
                return missing(record, wanted);
            }
            if (record.isClosedTooOften(client)) {
                long times = record.timesShown(EchoText.CONNECTION_CLOSED, client);
                return Verdict.failed(Message.of("console.repeated", Quote.of(wanted), times));
            }
        }
        return Verdict.passed();
    }

    /** One that was not closed by itself is not told of either, and that is the matter of another check. */
    private static boolean wasWaitedForInVain(Transcript transcript, EchoRecord.Client client) {
        return transcript
                .first(Event.GaveUp.class, gaveUp -> gaveUp.waitingFor().equals("end of connection @ " + client.who()))
                .isPresent();
    }

    private static Verdict missing(EchoRecord record, String wanted) {
        return Verdict.failed(
                Message.of(
                        "console.missing",
                        Quote.of(wanted),
                        Quote.endOf(record.console().text())),
                Nearest.on(record.console().text(), wanted));
    }
}
