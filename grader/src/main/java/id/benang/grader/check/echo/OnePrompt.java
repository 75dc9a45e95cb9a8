package id.benang.grader.check.echo;

import id.benang.grader.check.Check;
import id.benang.grader.check.NotReached;
import id.benang.grader.check.Quote;
import id.benang.grader.model.EchoText;
import id.benang.grader.model.Entry;
import id.benang.grader.model.Event;
import id.benang.grader.model.Message;
import id.benang.grader.model.Transcript;
import id.benang.grader.model.Verdict;

/** Never two prompts are open: at every point of the screen there is at most one prompt more than answers typed. */
public final class OnePrompt implements Check {

    @Override
    public String id() {
        return "one-prompt";
    }

    @Override
    public Verdict judge(Transcript transcript) {
        StringBuilder screen = new StringBuilder();
        long answers = 0;
        for (Entry entry : transcript.entries()) {
            if (entry.event() instanceof Event.Typed typed) {
                answers += typed.bytes().text().lines().count();
            } else if (entry.event() instanceof Event.Printed printed && printed.stream() == Event.Stream.OUT) {
                screen.append(printed.bytes().text());
                int prompts = EchoText.promptsIn(screen.toString());
                if (prompts > answers + 1) {
                    return Verdict.failed(
                            Message.of("one-prompt.several", prompts, answers, Quote.endOf(screen.toString())),
                            entry.order());
                }
            }
        }
        return EchoText.promptsIn(screen.toString()) == 0 ? NotReached.in(transcript) : Verdict.passed();
    }
}
