package id.benang.grader.check.echo;

import id.benang.grader.check.Check;
import id.benang.grader.check.NotReached;
import id.benang.grader.check.Quote;
import id.benang.grader.model.Event;
import id.benang.grader.model.Line;
import id.benang.grader.model.Message;
import id.benang.grader.model.Transcript;
import id.benang.grader.model.Verdict;
import java.util.ArrayList;
import java.util.List;

/**
 * Requests that wait are served in the order of their arrival. One request is known to have come before another one
 * only if the server had noticed the first before the second was sent; where the grader cannot tell that of any,
 * the check is left out.
 */
public final class ArrivalOrder implements Check {

    private static final String STEP = "queue";

    private record Turn(String who, Line request, int shown) {}

    @Override
    public String id() {
        return "arrival-order";
    }

    @Override
    public Verdict judge(Transcript transcript) {
        Transcript queue = transcript.step(STEP);
        List<Turn> turns = turns(queue);
        if (turns.isEmpty()) {
            return NotReached.in(transcript);
        }
        boolean anyKnown = false;
        for (Turn first : turns) {
            for (Turn later : turns) {
                if (isKnownToBeBefore(queue, first, later)) {
                    anyKnown = true;
                    if (later.shown() < first.shown()) {
                        return overtaken(first, later);
                    }
                }
            }
        }
        return anyKnown ? Verdict.passed() : new Verdict.LeftOut(Message.of("left-out.arrival-order"));
    }

    /** The requests that were shown, each with its place on the screen. */
    private static List<Turn> turns(Transcript queue) {
        String screen = queue.console(Event.Stream.OUT).text();
        List<Turn> turns = new ArrayList<>();
        List<String> senders = queue.all(Event.Sent.class)
                .map(sent -> sent.event().who())
                .distinct()
                .toList();
        for (String who : senders) {
            for (Line request : queue.sent(who)) {
                int shown = screen.indexOf(request.text());
                if (shown >= 0) {
                    turns.add(new Turn(who, request, shown));
                }
            }
        }
        return turns;
    }

    private static boolean isKnownToBeBefore(Transcript queue, Turn first, Turn later) {
        return queue.all(Event.Noticed.class)
                .filter(noticed -> noticed.event().who().equals(first.who()))
                .anyMatch(noticed -> first.request().order() < noticed.order()
                        && noticed.order() < later.request().order());
    }

    private static Verdict overtaken(Turn first, Turn later) {
        return Verdict.failed(
                Message.of(
                        "arrival-order.overtaken",
                        first.who(),
                        Quote.of(first.request().text()),
                        later.who(),
                        Quote.of(later.request().text())),
                first.request().order(),
                later.request().order());
    }
}
