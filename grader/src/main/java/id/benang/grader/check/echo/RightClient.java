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

/** Each answer reaches the client whose request was shown, and nobody else, while many wait. */
public final class RightClient implements Check {

    @Override
    public String id() {
        return "right-client";
    }

    @Override
    public Verdict judge(Transcript transcript) {
        List<EchoRecord.Client> clients = EchoRecord.of(transcript).clients();
        if (clients.stream().allMatch(client -> client.requests().isEmpty())) {
            return NotReached.in(transcript);
        }
        for (EchoRecord.Client client : clients) {
            Optional<Line> stray = client.replies().stream()
                    .filter(line -> !client.wanted().contains(line.text()))
                    .findFirst();
            if (stray.isPresent()) {
                return Verdict.failed(
                        Message.of(
                                "right-client.swapped",
                                client.who(),
                                client.requests().isEmpty()
                                        ? "–"
                                        : Quote.of(client.requests().get(0).text()),
                                Quote.of(stray.get().text())),
                        stray.get().order());
            }
        }
        return eachAnsweredOnce(transcript, clients);
    }

    private static Verdict eachAnsweredOnce(Transcript transcript, List<EchoRecord.Client> clients) {
        for (EchoRecord.Client client : clients) {
            for (Line request : client.requests()) {
                long answers = client.received().stream()
                        .filter(EchoText.answerTo(request.text())::equals)
                        .count();
                if (answers != 1) {
                    return Verdict.failed(
                            Message.of(
                                    answers == 0 ? "right-client.lost" : "right-client.doubled",
                                    client.who(),
                                    Quote.of(request.text()),
                                    promptsOf(transcript)),
                            request.order());
                }
            }
        }
        return Verdict.passed();
    }

    private static int promptsOf(Transcript transcript) {
        return EchoText.promptsIn(transcript.console(Event.Stream.OUT).text());
    }
}
