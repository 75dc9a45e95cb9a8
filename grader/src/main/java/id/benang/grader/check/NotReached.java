package id.benang.grader.check;

import id.benang.grader.model.Event;
import id.benang.grader.model.Message;
import id.benang.grader.model.Transcript;
import id.benang.grader.model.Verdict;

/** The failure of a program that never got as far as what a check is about. */
public final class NotReached {

    private NotReached() {}

    /** Whether a verdict says no more than that: the record shows nothing of what the check is about. */
    public static boolean is(Verdict verdict) {
        return verdict instanceof Verdict.Failed failed
                && failed.message().key().equals("not-reached");
    }

    /** A failure that names what was waited for last, in vain. */
    public static Verdict in(Transcript transcript) {
        return transcript
                .all(Event.GaveUp.class)
                .reduce((earlier, later) -> later)
                .map(gaveUp ->
                        Verdict.failed(Message.of("not-reached", gaveUp.event().waitingFor()), gaveUp.order()))
                .orElseGet(() -> Verdict.failed(Message.of("not-reached", "–")));
    }
}
