package id.benang.grader.check.client;

import id.benang.grader.check.Check;
import id.benang.grader.check.NotReached;
import id.benang.grader.model.EchoText;
import id.benang.grader.model.Event;
import id.benang.grader.model.Transcript;
import id.benang.grader.model.Verdict;

/** At the word {@code exit} the client closes and ends with status 0, and waits for no answer. */
public final class ClientExit implements Check {

    @Override
    public String id() {
        return "client-exit";
    }

    @Override
    public Verdict judge(Transcript transcript) {
        Transcript part = transcript.step("exit");
        return part.first(Event.Typed.class, any -> true)
                .map(typed -> Ending.after(part, typed.order())
                        .flaw(id(), EchoText.EXIT, 0)
                        .orElseGet(Verdict::passed))
                .orElseGet(() -> NotReached.in(transcript));
    }
}
