package id.benang.grader.check.echo;

import id.benang.grader.check.Check;
import id.benang.grader.check.NotReached;
import id.benang.grader.check.Quote;
import id.benang.grader.model.EchoText;
import id.benang.grader.model.Line;
import id.benang.grader.model.Message;
import id.benang.grader.model.Transcript;
import id.benang.grader.model.Verdict;

/** A request that comes in many segments is one request. */
public final class EchoSplit implements Check {

    @Override
    public String id() {
        return "split";
    }

    @Override
    public Verdict judge(Transcript transcript) {
        EchoRecord record = EchoRecord.of(transcript);
        for (EchoRecord.Client client : record.clients()) {
            for (Line request : client.requests()) {
                if (!record.console().has(request.text())) {
                    return Verdict.failed(
                            Message.of(
                                    "split.request-cut",
                                    client.who(),
                                    Quote.of(request.text()),
                                    Quote.endOf(record.console().text())),
                            request.order());
                }
                if (!client.received().contains(EchoText.answerTo(request.text()))) {
                    return Verdict.failed(
                            Message.of(
                                    "split.request-unanswered",
                                    client.who(),
                                    Quote.of(request.text()),
                                    Quote.lastOf(client.replies())),
                            request.order());
                }
                return Verdict.passed();
            }
        }
        return NotReached.in(transcript);
    }
}
