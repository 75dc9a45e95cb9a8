package id.benang.grader.check.echo;

import id.benang.grader.check.Check;
import id.benang.grader.check.NotReached;
import id.benang.grader.check.Quote;
import id.benang.grader.model.EchoText;
import id.benang.grader.model.Event;
import id.benang.grader.model.Message;
import id.benang.grader.model.Transcript;
import id.benang.grader.model.Verdict;
import java.util.List;
import java.util.Optional;

/** A second client is accepted and announced while the first one waits for the operator, and gets its answer too. */
public final class SecondClient implements Check {

    @Override
    public String id() {
        return "second-client";
    }

    @Override
    public Verdict judge(Transcript transcript) {
        List<EchoRecord.Client> clients = EchoRecord.of(transcript).clients();
        if (clients.size() < 2) {
            return NotReached.in(transcript);
        }
        EchoRecord.Client second = clients.get(1);
        Optional<Long> answered = transcript
                .step("second-client")
                .first(Event.Typed.class, any -> true)
                .map(Transcript.Placed::order);
        EchoRecord before = EchoRecord.of(transcript.before(answered.orElse(Long.MAX_VALUE)));
        // A server that announces nobody at all has another mistake: then only the answers count.
        boolean announces = before.shows(EchoText.NEW_CONNECTION, clients.get(0));
        if (announces && !before.shows(EchoText.NEW_CONNECTION, second)) {
            return Verdict.failed(
                    Message.of("second-client.not-announced", second.who(), second.port()), second.connected());
        }
        for (EchoRecord.Client client : clients.subList(0, 2)) {
            for (String wanted : client.wanted()) {
                if (!client.received().contains(wanted) && askedInStep(transcript, wanted)) {
                    return Verdict.failed(Message.of(
                            "second-client.no-answer", client.who(), Quote.of(wanted), Quote.lastOf(client.replies())));
                }
            }
        }
        return Verdict.passed();
    }

    private static boolean askedInStep(Transcript transcript, String answer) {
        Transcript step = transcript.step("second-client");
        return step.all(Event.Sent.class)
                .anyMatch(sent ->
                        EchoText.answerTo(sent.event().bytes().text().strip()).equals(answer));
    }
}
