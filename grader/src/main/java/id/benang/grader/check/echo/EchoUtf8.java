package id.benang.grader.check.echo;

import id.benang.grader.check.Check;
import id.benang.grader.check.Nearest;
import id.benang.grader.check.NotReached;
import id.benang.grader.check.Quote;
import id.benang.grader.model.Line;
import id.benang.grader.model.Message;
import id.benang.grader.model.Transcript;
import id.benang.grader.model.Verdict;
import java.util.List;

/**
 * Any text survives: a request on its way to the screen, also on a platform whose character set is not UTF-8, and an
 * answer on its way to the client.
 */
public final class EchoUtf8 implements Check {

    @Override
    public String id() {
        return "utf8";
    }

    @Override
    public Verdict judge(Transcript transcript) {
        List<EchoRecord.Client> asking = EchoRecord.of(transcript).asking();
        for (EchoRecord.Client client : asking) {
            Line request = client.requests().get(0);
            EchoRecord part = EchoRecord.of(transcript.after(client.connected() - 1));
            if (!part.console().has(request.text())) {
                return Verdict.failed(
                        Message.of(
                                "utf8.screen",
                                Quote.of(request.text()),
                                Quote.endOf(part.console().text())),
                        Nearest.on(part.console().text(), request.text()),
                        request.order());
            }
        }
        return asking.size() < 2 ? NotReached.in(transcript) : answer(asking.get(1));
    }

    private static Verdict answer(EchoRecord.Client client) {
        if (!client.received().equals(client.wanted())) {
            return Verdict.failed(
                    Message.of("utf8.answer", Quote.of(client.wanted().get(0)), Quote.lastOf(client.replies())),
                    Nearest.among(client.received(), client.wanted().get(0)),
                    client.requests().get(0).order());
        }
        return Verdict.passed();
    }
}
