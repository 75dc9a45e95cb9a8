package id.benang.grader.check.echo;

import id.benang.grader.check.Check;
import id.benang.grader.check.NotReached;
import id.benang.grader.check.Quote;
import id.benang.grader.model.EchoText;
import id.benang.grader.model.Line;
import id.benang.grader.model.Message;
import id.benang.grader.model.Transcript;
import id.benang.grader.model.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * {@code exit} closes that connection alone, with nothing sent for it: alone, right behind a request, and in pieces.
 * The others are served on.
 */
public final class Exit implements Check {

    private record Leaver(EchoRecord.Client client, long order) {}

    @Override
    public String id() {
        return "exit";
    }

    @Override
    public Verdict judge(Transcript transcript) {
        EchoRecord record = EchoRecord.of(transcript);
        List<Leaver> leavers = record.clients().stream()
                .flatMap(client -> transcript.sent(client.who()).stream()
                        .filter(line -> line.text().equals(EchoText.EXIT))
                        .limit(1)
                        .map(exit -> new Leaver(client, exit.order())))
                .toList();
        for (Leaver leaver : leavers) {
            Optional<Verdict> failure = judge(transcript, record, leaver);
            if (failure.isPresent()) {
                return failure.get();
            }
        }
        return leavers.isEmpty() ? NotReached.in(transcript) : othersServedOn(record, leavers);
    }

    private static Optional<Verdict> judge(Transcript transcript, EchoRecord record, Leaver leaver) {
        EchoRecord.Client client = leaver.client();
        OptionalLong ended = record.ended(client.who());
        if (ended.isPresent() && ended.getAsLong() < leaver.order()) {
            return Optional.of(Verdict.failed(Message.of("exit.too-early", client.who()), ended.getAsLong()));
        }
        List<String> wanted = client.wanted();
        List<String> received = client.received();
        boolean answered = received.size() >= wanted.size()
                && received.subList(0, wanted.size()).equals(wanted);
        if (!answered) {
            return Optional.of(Verdict.failed(
                    Message.of(
                            "exit.unanswered",
                            client.who(),
                            Quote.of(String.join(
                                    "\n",
                                    client.requests().stream().map(Line::text).toList())),
                            Quote.lastOf(client.replies())),
                    leaver.order()));
        }
        String unfinished = transcript.unfinished(client.who());
        if (received.size() > wanted.size() || !unfinished.isEmpty()) {
            String more = received.size() > wanted.size() ? received.get(wanted.size()) : unfinished;
            return Optional.of(
                    Verdict.failed(Message.of("exit.something-sent", client.who(), Quote.of(more)), leaver.order()));
        }
        return ended.isPresent() ? Optional.empty() : Optional.of(notClosed(record, leaver));
    }

    private static Verdict notClosed(EchoRecord record, Leaver leaver) {
        String who = leaver.client().who();
        boolean prompted = record.showsRequest(leaver.client(), EchoText.EXIT);
        return Verdict.failed(Message.of(prompted ? "exit.prompted" : "exit.not-closed", who), leaver.order());
    }

    private static Verdict othersServedOn(EchoRecord record, List<Leaver> leavers) {
        Leaver first = leavers.get(0);
        for (EchoRecord.Client other : record.clients()) {
            boolean leaves =
                    leavers.stream().anyMatch(leaver -> leaver.client().who().equals(other.who()));
            for (Line request : leaves ? List.<Line>of() : other.requests()) {
                boolean answered = other.received().contains(EchoText.answerTo(request.text()));
                if (request.order() > first.order() && !answered) {
                    return Verdict.failed(
                            Message.of("exit.others-hurt", first.client().who(), other.who(), Quote.of(request.text())),
                            first.order(),
                            request.order());
                }
            }
        }
        return Verdict.passed();
    }
}
