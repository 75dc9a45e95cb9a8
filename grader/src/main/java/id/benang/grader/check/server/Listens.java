package id.benang.grader.check.server;

import id.benang.grader.check.Check;
import id.benang.grader.check.Quote;
import id.benang.grader.model.Event;
import id.benang.grader.model.Message;
import id.benang.grader.model.Transcript;
import id.benang.grader.model.Verdict;
import java.util.Optional;

/** The server starts, and the operating system shows a listening socket of its own. */
public final class Listens implements Check {

    @Override
    public String id() {
        return "listens";
    }

    @Override
    public Verdict judge(Transcript transcript) {
        if (transcript.first(Event.Listening.class, any -> true).isPresent()) {
            return Verdict.passed();
        }
        Optional<Transcript.Placed<Event.Exited>> exit = transcript.first(Event.Exited.class, any -> true);
        if (exit.isPresent()) {
            String said = transcript.console(Event.Stream.ERR).text()
                    + transcript.console(Event.Stream.OUT).text();
            return Verdict.failed(
                    Message.of("listens.exited", exit.get().event().status(), Quote.endOf(said)),
                    exit.get().order());
        }
        return Verdict.failed(Message.of("listens.never"));
    }
}
