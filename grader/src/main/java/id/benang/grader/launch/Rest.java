package id.benang.grader.launch;

import id.benang.grader.journal.Journal;
import id.benang.grader.journal.Patience;
import id.benang.grader.journal.Search;
import id.benang.grader.model.Event;
import java.util.Optional;

/**
 * The evidence that a program has done all it can do without news from outside, which {@link Activity} shows; or
 * that it never rests, because it keeps a processor busy.
 */
public final class Rest {

    /**
     * Much more than a right program needs between two rests, on whatever machine: a server that talks to a few
     * people uses some tenths of that, its start included.
     */
    private static final long SPINNING_MILLIS = 2_000;

    private Rest() {}

    /**
     * Waits until a program rests or has used so much processor time that it spins, and records which of them it is.
     * For one that has ended meanwhile it waits until that is in the record.
     *
     * @return whether it is known to rest; never known where the system does not tell
     */
    public static boolean await(RunningProgram program, Journal journal, Patience patience)
            throws InterruptedException {
        Activity activity = program.activity();
        if (!activity.isKnown() && program.isAlive()) {
            return false;
        }
        Search<Event> search = view -> Search.Found.from(outcome(activity), view.isProgramGone());
        Optional<Event> found = journal.await(search, patience);
        found.ifPresent(journal::record);
        return found.filter(Event.Rested.class::isInstance).isPresent();
    }

    private static Optional<Event> outcome(Activity activity) {
        long used = activity.millisUsed();
        if (activity.hasSettled()) {
            return Optional.of(new Event.Rested());
        }
        return used >= SPINNING_MILLIS ? Optional.of(new Event.Spun(used)) : Optional.empty();
    }
}
