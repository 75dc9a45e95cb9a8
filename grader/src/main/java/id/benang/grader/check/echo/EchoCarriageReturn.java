package id.benang.grader.check.echo;

import id.benang.grader.check.Check;
import id.benang.grader.check.NotReached;
import id.benang.grader.check.Quote;
import id.benang.grader.model.Line;
import id.benang.grader.model.Message;
import id.benang.grader.model.Transcript;
import id.benang.grader.model.Verdict;
import java.util.List;

/** A CR before the line end belongs to the end and not to the request, nor to {@code exit}. */
public final class EchoCarriageReturn implements Check {

    @Override
    public String id() {
        return "crlf";
    }

    @Override
    public Verdict judge(Transcript transcript) {
        EchoRecord record = EchoRecord.of(transcript);
        List<EchoRecord.Client> asking = record.asking();
        if (asking.isEmpty()) {
            return NotReached.in(transcript);
        }
        EchoRecord.Client client = asking.get(0);
        Line request = client.requests().get(0);
        if (keepsReturn(record.console().text(), request.text())) {
            return Verdict.failed(Message.of("crlf.request-kept", Quote.of(request.text() + "\r")), request.order());
        }
        if (!client.received().equals(client.wanted())) {
            return Verdict.failed(
                    Message.of("crlf.request-unanswered", Quote.of(request.text()), Quote.lastOf(client.replies())),
                    request.order());
        }
        return record.ended(client.who()).isPresent()
                ? Verdict.passed()
                : Verdict.failed(Message.of("crlf.exit", client.who()), request.order());
    }

    /** Where every line of the console ends with CR LF, as on Windows, that of the request says nothing. */
    private static boolean keepsReturn(String screen, String request) {
        boolean allLines = screen.replace("\r\n", "").indexOf('\n') < 0;
        return !allLines && screen.contains(request + "\r");
    }
}
