package id.benang.grader.check.server;

import id.benang.grader.check.Check;
import id.benang.grader.check.NotReached;
import id.benang.grader.check.Quote;
import id.benang.grader.model.Event;
import id.benang.grader.model.Message;
import id.benang.grader.model.Transcript;
import id.benang.grader.model.Verdict;
import java.util.Optional;

/** A server that was ended while clients were connected listens on its port again as soon as it is started again. */
public final class PortFreeAgain implements Check {

    private static final String AGAIN = "again";

    @Override
    public String id() {
        return "rebind";
    }

    @Override
    public Verdict judge(Transcript transcript) {
        Transcript again = transcript.step(AGAIN);
        boolean hadClients = transcript.all(Event.Connected.class).findAny().isPresent();
        if (again.entries().isEmpty() || !hadClients) {
            return NotReached.in(transcript);
        }
        return again.first(Event.Listening.class, any -> true).isPresent() ? listensAgain(again) : notAgain(again);
    }

    /** Where the system did not hold the old connections, any server gets its port back. */
    private static Verdict listensAgain(Transcript again) {
        return again.troubles().stream()
                .findFirst()
                .<Verdict>map(Verdict.Inconclusive::new)
                .orElseGet(Verdict::passed);
    }

    private static Verdict notAgain(Transcript again) {
        String said = again.console(Event.Stream.ERR).text()
                + again.console(Event.Stream.OUT).text();
        Optional<Transcript.Placed<Event.Exited>> exit = again.first(Event.Exited.class, any -> true);
        return exit.map(end -> Verdict.failed(Message.of("rebind.refused", Quote.startOf(said)), end.order()))
                .orElseGet(() -> Verdict.failed(Message.of("rebind.never")));
    }
}
