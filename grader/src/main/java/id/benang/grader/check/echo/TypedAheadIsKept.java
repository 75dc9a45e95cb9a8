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

/** Answers typed before their prompts are used in order, and none is lost. */
public final class TypedAheadIsKept implements Check {

    @Override
    public String id() {
        return "typed-ahead";
    }

    @Override
    public Verdict judge(Transcript transcript) {
        Optional<EchoRecord.Client> client =
                EchoRecord.of(transcript).clients().stream().findFirst();
        Optional<Transcript.Placed<Event.Typed>> typed = transcript.first(Event.Typed.class, any -> true);
        if (client.isEmpty() || typed.isEmpty()) {
            return NotReached.in(transcript);
        }
        List<String> answers = typed.get().event().bytes().text().lines().toList();
        List<Line> replies = client.get().replies();
        for (int number = 0; number < answers.size(); number++) {
            boolean came = number < replies.size();
            if (!came || !replies.get(number).text().equals(answers.get(number))) {
                return Verdict.failed(
                        Message.of(
                                "typed-ahead.lost",
                                Quote.of(answers.get(number)),
                                number + 1,
                                came ? Quote.of(replies.get(number).text()) : "–"),
                        typed.get().order());
            }
        }
        return Verdict.passed();
    }
}
