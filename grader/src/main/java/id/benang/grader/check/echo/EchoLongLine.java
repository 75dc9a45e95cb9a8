package id.benang.grader.check.echo;

import id.benang.grader.check.Check;
import id.benang.grader.check.NotReached;
import id.benang.grader.check.Quote;
import id.benang.grader.model.Bytes;
import id.benang.grader.model.EchoText;
import id.benang.grader.model.Line;
import id.benang.grader.model.Message;
import id.benang.grader.model.Transcript;
import id.benang.grader.model.Verdict;
import java.util.List;

/** A line of 8,192 bytes passes, and one that is far too long harms nobody else. */
public final class EchoLongLine implements Check {

    @Override
    public String id() {
        return "long-line";
    }

    @Override
    public Verdict judge(Transcript transcript) {
        EchoRecord record = EchoRecord.of(transcript);
        List<EchoRecord.Client> asking = record.asking();
        if (asking.isEmpty()) {
            return NotReached.in(transcript);
        }
        EchoRecord.Client client = asking.get(0);
        Line longest = client.requests().get(0);
        int bytes = Bytes.utf8(longest.text()).length();
        if (!record.console().has(longest.text())) {
            return Verdict.failed(
                    Message.of("long-line.request-cut", bytes, Quote.of(longest.text())), longest.order());
        }
        if (client.replies().isEmpty()) {
            return Verdict.failed(Message.of("long-line.request-unanswered", bytes), longest.order());
        }
        for (Line request : client.requests().subList(1, client.requests().size())) {
            if (!client.received().contains(EchoText.answerTo(request.text()))) {
                return Verdict.failed(
                        Message.of("long-line.others-hurt", client.who(), Quote.of(request.text())), request.order());
            }
        }
        return client.requests().size() < 2 ? NotReached.in(transcript) : Verdict.passed();
    }
}
