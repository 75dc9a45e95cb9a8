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
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A client that is gone eats no answer that is meant for another one. Whatever a server does about one that it
 * cannot have noticed yet is left alone.
 */
public final class Ghost implements Check {

    @Override
    public String id() {
        return "ghost";
    }

    @Override
    public Verdict judge(Transcript transcript) {
        EchoRecord record = EchoRecord.of(transcript);
        Set<String> gone = Stream.of("waiting", "prompted")
                .flatMap(step -> transcript.step(step).all(Event.Left.class))
                .map(left -> left.event().who())
                .collect(Collectors.toSet());
        List<EchoRecord.Client> staying = record.clients().stream()
                .filter(client -> !gone.contains(client.who()))
                .filter(client -> !client.requests().isEmpty())
                .toList();
        return prompted(transcript, record, gone)
                .or(() -> misled(staying))
                .or(() -> droppedSilently(transcript, record, gone))
                .orElseGet(() -> gone.size() < 2 ? NotReached.in(transcript) : Verdict.passed());
    }

    /** Whoever was noticed to be gone before its turn is not prompted for. */
    private static Optional<Verdict> prompted(Transcript transcript, EchoRecord record, Set<String> gone) {
        for (EchoRecord.Client ghost : record.clients()) {
            OptionalLong noticed = noticedGone(transcript, record, ghost.who(), gone);
            for (Line request : noticed.isPresent() ? ghost.requests() : List.<Line>of()) {
                if (transcript
                        .after(noticed.getAsLong() - 1)
                        .console(Event.Stream.OUT)
                        .has(request.text())) {
                    return Optional.of(Verdict.failed(
                            Message.of("ghost.prompted", ghost.who(), Quote.of(request.text())), noticed.getAsLong()));
                }
            }
        }
        return Optional.empty();
    }

    /** The number of the entry that says that the server knows that somebody has left. */
    private static OptionalLong noticedGone(Transcript transcript, EchoRecord record, String who, Set<String> gone) {
        OptionalLong noticed = gone.contains(who) ? record.noticed(who) : OptionalLong.empty();
        boolean afterLeaving = noticed.isPresent()
                && transcript
                        .first(Event.Left.class, left -> left.who().equals(who))
                        .filter(left -> left.order() < noticed.getAsLong())
                        .isPresent();
        return afterLeaving ? noticed : OptionalLong.empty();
    }

    private static Optional<Verdict> misled(List<EchoRecord.Client> staying) {
        return staying.stream()
                .filter(client -> !client.received().equals(client.wanted()))
                .findFirst()
                .map(client -> Verdict.failed(
                        Message.of(
                                client.replies().isEmpty() ? "ghost.unanswered" : "ghost.misrouted",
                                client.who(),
                                Quote.lastOf(client.requests()),
                                Quote.lastOf(client.replies())),
                        client.requests().get(0).order()));
    }

    /** An answer that was typed for one who was noticed to be gone is dropped, and the console says so. */
    private static Optional<Verdict> droppedSilently(Transcript transcript, EchoRecord record, Set<String> gone) {
        for (EchoRecord.Client ghost : record.clients()) {
            OptionalLong noticed = noticedGone(transcript, record, ghost.who(), gone);
            Optional<Transcript.Placed<Event.Typed>> dropped = transcript
                    .all(Event.Typed.class)
                    .filter(typed -> noticed.isPresent() && typed.order() > noticed.getAsLong())
                    .filter(typed ->
                            ghost.wanted().contains(typed.event().bytes().text().strip()))
                    .findFirst();
            if (dropped.isPresent()
                    && !OwnWords.areIn(transcript.after(dropped.get().order() - 1))) {
                return Optional.of(Verdict.failed(
                        Message.of(
                                "ghost.dropped-silently",
                                ghost.who(),
                                Quote.of(dropped.get().event().bytes().text().strip())),
                        dropped.get().order()));
            }
        }
        return Optional.empty();
    }
}
