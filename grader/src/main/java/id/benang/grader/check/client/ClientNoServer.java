package id.benang.grader.check.client;

import id.benang.grader.check.Check;
import id.benang.grader.check.NotReached;
import id.benang.grader.check.Quote;
import id.benang.grader.model.Event;
import id.benang.grader.model.Message;
import id.benang.grader.model.Transcript;
import id.benang.grader.model.Verdict;
import java.util.List;
import java.util.Optional;

/** Where nobody listens, the client says so in a clear line that names host and port, and ends with status 1. */
public final class ClientNoServer implements Check {

    private static final String HOST = "127.0.0.1";
    private static final String HOST_BY_NAME = "localhost";

    @Override
    public String id() {
        return "client-no-server";
    }

    @Override
    public Verdict judge(Transcript transcript) {
        // The first is the one that the client was told; it may go to its usual one instead, see client-arguments.
        List<Integer> ports = transcript
                .all(Event.Refusing.class)
                .map(placed -> placed.event().port())
                .toList();
        if (ports.isEmpty()) {
            return NotReached.in(transcript);
        }
        String occasion = HOST + ":" + ports.get(0);
        Ending ending = Ending.after(transcript, -1);
        return ending.flaw(id(), occasion, 1)
                .or(() -> unclear(ending, occasion, ports))
                .orElseGet(Verdict::passed);
    }

    private static Optional<Verdict> unclear(Ending ending, String occasion, List<Integer> ports) {
        if (!ClearLine.isIn(ending.err())) {
            return Optional.of(
                    Verdict.failed(Message.of("client-no-server.silent", occasion, Quote.endOf(ending.out()))));
        }
        boolean named = ports.stream()
                .anyMatch(port ->
                        ClearLine.names(HOST, port, ending.err()) || ClearLine.names(HOST_BY_NAME, port, ending.err()));
        return named
                ? Optional.empty()
                : Optional.of(
                        Verdict.failed(Message.of("client-no-server.unnamed", occasion, Quote.endOf(ending.err()))));
    }
}
