package id.benang.grader.check.echo;

import id.benang.grader.check.Check;
import id.benang.grader.check.Nearest;
import id.benang.grader.check.NotReached;
import id.benang.grader.check.Quote;
import id.benang.grader.model.EchoText;
import id.benang.grader.model.Line;
import id.benang.grader.model.Message;
import id.benang.grader.model.Transcript;
import id.benang.grader.model.Verdict;
import java.util.List;
import java.util.Optional;

/** A request is shown at the console and prompted for, and its answer is delivered; several in a row. */
public final class Reply implements Check {

    @Override
    public String id() {
        return "reply";
    }

    @Override
    public Verdict judge(Transcript transcript) {
        EchoRecord record = EchoRecord.of(transcript.step("reply"));
        EchoRecord whole = EchoRecord.of(transcript);
        if (whole.clients().isEmpty()) {
            return NotReached.in(transcript);
        }
        EchoRecord.Client first = whole.clients().get(0);
        List<Line> requests = transcript.step("reply").sent(first.who());
        List<String> replies = first.received();
        for (int index = 0; index < requests.size(); index++) {
            String request = requests.get(index).text();
            if (!record.console().has(request)) {
                return Verdict.failed(
                        Message.of("reply.not-shown", Quote.of(request)),
                        requests.get(index).order());
            }
            if (EchoText.promptsIn(record.console().text()) < index + 1) {
                return Verdict.failed(
                        Message.of("reply.no-prompt", Quote.of(request)),
                        requests.get(index).order());
            }
            if (index >= replies.size() || !replies.get(index).equals(EchoText.answerTo(request))) {
                return Verdict.failed(
                        Message.of(
                                "reply.wrong",
                                Quote.of(request),
                                Quote.of(EchoText.answerTo(request)),
                                index < replies.size() ? Quote.of(replies.get(index)) : "–"),
                        index < replies.size()
                                ? Nearest.of(EchoText.answerTo(request), replies.get(index))
                                : Optional.empty(),
                        requests.get(index).order());
            }
        }
        return requests.isEmpty() ? NotReached.in(transcript) : Verdict.passed();
    }
}
