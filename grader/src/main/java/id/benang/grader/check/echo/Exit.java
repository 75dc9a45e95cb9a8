package id.benang.grader.check.echo;

import id.benang.grader.check.Check;
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

/** {@code exit} closes that connection alone, with nothing sent; the others are served on. */
public final class Exit implements Check {

    @Override
    public String id() {
        return "exit";
    }

    @Override
    public Verdict judge(Transcript transcript) {
        Optional<Transcript.Placed<Event.Sent>> sent = transcript.first(
                Event.Sent.class, event -> event.bytes().text().strip().equals(EchoText.EXIT));
        if (sent.isEmpty()) {
            return NotReached.in(transcript);
        }
        String leaver = sent.get().event().who();
        long order = sent.get().order();
        Optional<Transcript.Placed<Event.Received>> late = transcript
                .all(Event.Received.class)
                .filter(received ->
                        received.order() > order && received.event().who().equals(leaver))
                .findFirst();
        if (late.isPresent()) {
            return Verdict.failed(
                    Message.of(
                            "exit.something-sent",
                            leaver,
                            Quote.of(late.get().event().bytes().text())),
                    order,
                    late.get().order());
        }
        if (!endedFor(transcript, leaver)) {
            return Verdict.failed(Message.of("exit.not-closed", leaver), order);
        }
        return othersServedOn(transcript, leaver, order);
    }

    private static boolean endedFor(Transcript transcript, String who) {
        return transcript
                        .first(Event.EndReceived.class, event -> event.who().equals(who))
                        .isPresent()
                || transcript
                        .first(Event.ResetReceived.class, event -> event.who().equals(who))
                        .isPresent();
    }

    private static Verdict othersServedOn(Transcript transcript, String leaver, long order) {
        List<EchoRecord.Client> others = EchoRecord.of(transcript).clients().stream()
                .filter(client -> !client.who().equals(leaver))
                .toList();
        for (EchoRecord.Client other : others) {
            for (Line request : other.requests()) {
                if (request.order() > order && !other.received().contains(EchoText.answerTo(request.text()))) {
                    return Verdict.failed(
                            Message.of("exit.others-hurt", leaver, other.who(), Quote.of(request.text())),
                            order,
                            request.order());
                }
            }
        }
        return Verdict.passed();
    }
}
