package id.benang.grader.check.server;

import id.benang.grader.check.Check;
import id.benang.grader.model.Event;
import id.benang.grader.model.Message;
import id.benang.grader.model.Transcript;
import id.benang.grader.model.Verdict;

/** The server listens on the port that its arguments name. */
public final class Arguments implements Check {

    @Override
    public String id() {
        return "arguments";
    }

    @Override
    public Verdict judge(Transcript transcript) {
        return transcript
                .first(Event.Listening.class, any -> true)
                .map(Arguments::judge)
                .orElseGet(() -> Verdict.failed(Message.of("listens.never")));
    }

    private static Verdict judge(Transcript.Placed<Event.Listening> listening) {
        int asked = listening.event().asked();
        int port = listening.event().port();
        return asked == port
                ? Verdict.passed()
                : Verdict.failed(Message.of("arguments.ignored", asked, port), listening.order());
    }
}
