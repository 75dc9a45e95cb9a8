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
import java.util.regex.Pattern;

/** The request-and-reply client prompts, sends each typed line and shows the reply; several in a row. */
public final class ClientReply implements Check {

    /** The prompt of the next question may stand behind it, where the client prints no line end. */
    private static final Pattern EMPTY_REPLY = Pattern.compile(Pattern.quote(EchoText.SERVER_RESPONSE.strip())
            + "\\h*(\\R|$|" + Pattern.quote(EchoText.MESSAGE_PROMPT.strip()) + ")");

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
            boolean afterEmpty = index > 0
                    && index <= record.told().size()
                    && record.told().get(index - 1).text().isEmpty();
            if (index >= record.sent().size() && afterEmpty) {
                return emptyReplyEndsIt(record, record.told().get(index - 1));
            }
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

    private static Verdict emptyReplyEndsIt(ClientRecord record, Line reply) {
        return Verdict.failed(
                Message.of("client-reply.empty", Quote.endOf(record.screen().text())), reply.order());
    }

    private static Verdict shown(ClientRecord record) {
        for (Line reply : record.told()) {
            String wanted = EchoText.SERVER_RESPONSE + reply.text();
            if (reply.text().isEmpty()
                    && !EMPTY_REPLY.matcher(record.screen().text()).find()) {
                return emptyReplyEndsIt(record, reply);
            }
            if (!reply.text().isEmpty() && !record.screen().has(wanted)) {
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
