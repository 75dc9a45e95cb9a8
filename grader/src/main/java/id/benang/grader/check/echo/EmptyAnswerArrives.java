package id.benang.grader.check.echo;

import id.benang.grader.check.Check;
import id.benang.grader.check.NotReached;
import id.benang.grader.check.Quote;
import id.benang.grader.model.Event;
import id.benang.grader.model.Line;
import id.benang.grader.model.Message;
import id.benang.grader.model.Transcript;
import id.benang.grader.model.Verdict;
import java.util.List;
import java.util.Optional;

/** An empty answer arrives as an empty line, and the next one in its own place. */
public final class EmptyAnswerArrives implements Check {

    @Override
    public String id() {
        return "empty-answer";
    }

    @Override
    public Verdict judge(Transcript transcript) {
        Optional<EchoRecord.Client> client =
                EchoRecord.of(transcript).clients().stream().findFirst();
        boolean typed = transcript
                .first(Event.Typed.class, event -> event.bytes().text().equals("\n"))
                .isPresent();
        if (client.isEmpty() || !typed) {
            return NotReached.in(transcript);
        }
        List<Line> replies = client.get().replies();
        if (replies.isEmpty() || !replies.get(0).text().isEmpty()) {
            return Verdict.failed(
                    Message.of("empty-answer.missing", client.get().who(), Quote.lastOf(replies)));
        }
        return Verdict.passed();
    }
}
