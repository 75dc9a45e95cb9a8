package id.benang.grader.check.echo;

import id.benang.grader.check.Check;
import id.benang.grader.check.NotReached;
import id.benang.grader.check.Quote;
import id.benang.grader.model.EchoText;
import id.benang.grader.model.Event;
import id.benang.grader.model.Message;
import id.benang.grader.model.Transcript;
import id.benang.grader.model.Verdict;
import java.util.Optional;

/**
 * After the end of the operator's input, which is noticed at the latest at the next request, clients that wait are
 * closed, the console says so, and the server goes on accepting: no {@code null} is sent, and no thread spins.
 */
public final class StdinEnd implements Check {

    private static final long MILLIS_PER_SECOND = 1_000;

    @Override
    public String id() {
        return "stdin-end";
    }

    @Override
    public Verdict judge(Transcript transcript) {
        Optional<Long> ended =
                transcript.first(Event.InputEnded.class, any -> true).map(Transcript.Placed::order);
        if (ended.isEmpty()) {
            return NotReached.in(transcript);
        }
        Transcript after = transcript.after(ended.get() - 1);
        return exited(after)
                .or(() -> sentNull(after))
                .or(() -> spins(after))
                .or(() -> refuses(after, announcesAnybody(transcript)))
                .or(() -> leavesOpen(transcript))
                .orElseGet(() -> OwnWords.areIn(after)
                        ? Verdict.passed()
                        : Verdict.failed(Message.of("stdin-end.silent"), ended.get()));
    }

    private static Optional<Verdict> exited(Transcript after) {
        return after.first(Event.Exited.class, any -> true)
                .map(exit -> Verdict.failed(
                        Message.of("stdin-end.exited", exit.event().status()), exit.order()));
    }

    private static Optional<Verdict> sentNull(Transcript after) {
        return after.first(
                        Event.Received.class,
                        received -> received.bytes().text().contains("null"))
                .map(received -> Verdict.failed(
                        Message.of(
                                "stdin-end.null",
                                received.event().who(),
                                Quote.of(received.event().bytes().text().strip())),
                        received.order()));
    }

    private static Optional<Verdict> spins(Transcript after) {
        return after.first(Event.Spun.class, any -> true)
                .map(spun -> Verdict.failed(
                        Message.of("stdin-end.spins", spun.event().cpuMillis() / MILLIS_PER_SECOND), spun.order()));
    }

    /** A server that announces nobody at all has another mistake: then only the closing tells that it accepts. */
    private static boolean announcesAnybody(Transcript transcript) {
        EchoRecord record = EchoRecord.of(transcript);
        return record.clients().stream().anyMatch(client -> record.shows(EchoText.NEW_CONNECTION, client));
    }

    private static Optional<Verdict> refuses(Transcript after, boolean announces) {
        EchoRecord record = EchoRecord.of(after);
        boolean refused = after.all(Event.ConnectFailed.class).findAny().isPresent();
        Optional<EchoRecord.Client> unseen = record.clients().stream()
                .filter(client -> !record.shows(EchoText.NEW_CONNECTION, client))
                .findFirst();
        return refused || (announces && unseen.isPresent())
                ? Optional.of(Verdict.failed(Message.of("stdin-end.not-accepting")))
                : Optional.empty();
    }

    private static Optional<Verdict> leavesOpen(Transcript transcript) {
        EchoRecord record = EchoRecord.of(transcript);
        return record.clients().stream()
                .filter(client -> record.ended(client.who()).isEmpty())
                .findFirst()
                .map(client -> Verdict.failed(
                        Message.of("stdin-end.not-closed", client.who(), Quote.lastOf(client.requests())),
                        client.connected()));
    }
}
