package id.benang.grader.check.client;

import id.benang.grader.check.Check;
import id.benang.grader.check.Nearest;
import id.benang.grader.check.NotReached;
import id.benang.grader.check.Quote;
import id.benang.grader.model.Line;
import id.benang.grader.model.Message;
import id.benang.grader.model.Transcript;
import id.benang.grader.model.Verdict;
import java.util.List;

/** The chat client sends each typed line with the name in front, in order; an empty line sends nothing. */
public final class ClientSends implements Check {

    @Override
    public String id() {
        return "client-sends";
    }

    @Override
    public Verdict judge(Transcript transcript) {
        // What is typed at the end of the keyboard is another check's business.
        ClientRecord record = ClientRecord.before(transcript, "end");
        if (record.typed().size() < 2) {
            return NotReached.in(transcript);
        }
        String username = record.typed().get(0).text();
        long keyboardAgain = record.typed().get(1).order();
        List<String> wanted = record.typed().stream()
                .skip(1)
                .filter(line -> !line.text().isEmpty())
                .map(line -> username + ": " + line.text())
                .toList();
        List<Line> sent = record.sent().stream()
                .filter(line -> line.order() > keyboardAgain)
                .toList();
        for (int index = 0; index < wanted.size(); index++) {
            if (index >= sent.size()) {
                return Verdict.failed(Message.of("client-sends.missing", Quote.of(wanted.get(index)), index));
            }
            Line line = sent.get(index);
            if (!line.text().equals(wanted.get(index))) {
                return Verdict.failed(
                        Message.of("client-sends.other", Quote.of(wanted.get(index)), Quote.of(line.text())),
                        Nearest.of(wanted.get(index), line.text()),
                        line.order());
            }
        }
        return sent.size() == wanted.size()
                ? Verdict.passed()
                : Verdict.failed(Message.of(
                        "client-sends.more", Quote.of(sent.get(wanted.size()).text())));
    }
}
