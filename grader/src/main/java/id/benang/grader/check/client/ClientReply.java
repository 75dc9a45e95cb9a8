package id.benang.grader.check.client;

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

/** The request-and-reply client prompts, sends each typed line and shows the reply; several in a row. */
public final class ClientReply implements Check {

    @Override
    public String id() {
        return "client-reply";
    }

    @Override
    public Verdict judge(Transcript transcript) {
        // The word that ends it all is another check's business.
        ClientRecord record = ClientRecord.before(transcript, "exit");
        if (!record.connected()) {
            return Verdict.failed(Message.of(
                    "client-reply.never-came",
                    Quote.endOf(transcript.console(Event.Stream.ERR).text())));
        }
        List<Line> typed = record.typed();
        if (typed.isEmpty()) {
            return NotReached.in(transcript);
        }
        for (int index = 0; index < typed.size(); index++) {
            String question = typed.get(index).text();
            if (index >= record.sent().size()
                    || !record.sent().get(index).text().equals(question)) {
                String came = index < record.sent().size()
                        ? Quote.of(record.sent().get(index).text())
                        : record.unfinished().isEmpty() ? "–" : Quote.of(record.unfinished());
                return Verdict.failed(Message.of("client-reply.not-sent", Quote.of(question), came));
            }
        }
        return shown(record);
    }

    private static Verdict shown(ClientRecord record) {
        for (Line reply : record.told()) {
            String wanted = EchoText.SERVER_RESPONSE + reply.text();
            if (!record.screen().has(wanted)) {
                return Verdict.failed(
                        Message.of(
                                "client-reply.not-shown",
                                Quote.of(wanted),
                                Quote.endOf(record.screen().text())),
                        Nearest.on(record.screen().text(), wanted),
                        reply.order());
            }
        }
        return Verdict.passed();
    }
}
