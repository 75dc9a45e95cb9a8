package id.benang.grader.check.echo;

import id.benang.grader.check.Check;
import id.benang.grader.check.NotReached;
import id.benang.grader.check.Quote;
import id.benang.grader.model.Message;
import id.benang.grader.model.Transcript;
import id.benang.grader.model.Verdict;
import java.util.List;

/** Several requests in one segment are several requests, answered in their order. */
public final class EchoMerged implements Check {

    @Override
    public String id() {
        return "merged";
    }

    @Override
    public Verdict judge(Transcript transcript) {
        List<EchoRecord.Client> asking = EchoRecord.of(transcript).asking();
        if (asking.isEmpty()) {
            return NotReached.in(transcript);
        }
        EchoRecord.Client client = asking.get(0);
        if (!client.received().equals(client.wanted())) {
            return Verdict.failed(
                    Message.of(
                            "merged.requests",
                            client.who(),
                            client.requests().size(),
                            Quote.lastOf(client.requests()),
                            Quote.lastOf(client.replies())),
                    client.requests().get(0).order());
        }
        return Verdict.passed();
    }
}
