package id.benang.grader.check.server;

import id.benang.grader.check.Check;
import id.benang.grader.check.NotReached;
import id.benang.grader.model.ChatText;
import id.benang.grader.model.Event;
import id.benang.grader.model.Message;
import id.benang.grader.model.Transcript;
import id.benang.grader.model.Verdict;
import java.util.List;
import java.util.Optional;

/**
 * Clients that have come and gone leave no socket, no thread and no work behind. Rounds are compared with each other:
 * a pool may keep idle threads, but the last round must not leave more than the one before it.
 */
public final class NothingLeftBehind implements Check {

    /** What comes and goes by itself in a virtual machine. */
    private static final int FEW = 5;

    @Override
    public String id() {
        return "cleanup";
    }

    @Override
    public Verdict judge(Transcript transcript) {
        Optional<Transcript.Placed<Event.GaveUp>> vain = transcript.first(Event.GaveUp.class, any -> true);
        if (vain.isPresent()) {
            return inVain(transcript, vain.get());
        }
        List<Event.Measured> rounds = transcript
                .all(Event.Measured.class)
                .map(Transcript.Placed::event)
                .toList();
        boolean ended = transcript.first(Event.Exited.class, any -> true).isPresent();
        boolean played = transcript.first(Event.Step.class, any -> true).isPresent();
        if (ended || !played) {
            return NotReached.in(transcript);
        }
        if (rounds.isEmpty()) {
            return new Verdict.LeftOut(Message.of("left-out.not-measured"));
        }
        return rounds.size() < 2
                ? NotReached.in(transcript)
                : compare(rounds.get(rounds.size() - 2), rounds.get(rounds.size() - 1));
    }

    private static Verdict inVain(Transcript transcript, Transcript.Placed<Event.GaveUp> vain) {
        String waitingFor = vain.event().waitingFor();
        if (waitingFor.equals("rest")) {
            return Verdict.failed(Message.of("cleanup.busy"), vain.order());
        }
        boolean notServed = waitingFor.startsWith("NICK @ ") || waitingFor.startsWith(ChatText.WELCOME + " @ ");
        return notServed
                ? Verdict.failed(Message.of("cleanup.not-served", waitingFor.split(", ").length), vain.order())
                : NotReached.in(transcript);
    }

    private static Verdict compare(Event.Measured before, Event.Measured last) {
        if (last.sockets() > before.sockets() + FEW) {
            return Verdict.failed(Message.of("cleanup.sockets", before.sockets(), last.sockets()));
        }
        return last.threads() > before.threads() + FEW
                ? Verdict.failed(Message.of("cleanup.threads", before.threads(), last.threads()))
                : Verdict.passed();
    }
}
