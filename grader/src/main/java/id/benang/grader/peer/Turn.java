package id.benang.grader.peer;

import id.benang.grader.journal.Journal;
import id.benang.grader.journal.Patience;
import id.benang.grader.journal.Search;
import id.benang.grader.model.Line;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Whose turn it is on a raw wire: a message may go when the program has taken the one before. That shows in what
 * comes back, since a right chat returns what was said to its sender; where nothing comes back, in the program's
 * receive queue.
 */
final class Turn {

    /** Asking the system is dear, and an answer usually comes first. */
    private static final long QUEUE_EVERY_NANOS = Duration.ofMillis(20).toNanos();

    private final String who;
    private final Journal journal;
    private final ReceiveQueue queue;
    private final Patience patience;
    private Optional<String> last = Optional.empty();
    /** How much of what came has been looked at, or came before the last message. */
    private int looked;

    private long queueLooked;
    /** One that did not take a message in all that time will not take the next one either. */
    private boolean inVain;

    Turn(String who, Journal journal, ReceiveQueue queue, Patience patience) {
        this.who = who;
        this.journal = journal;
        this.queue = queue;
        this.patience = patience;
    }

    /** Waits until the program has taken the message before, and makes this one the next to wait for. */
    synchronized void awaitAndTake(String message) {
        try {
            if (last.isPresent() && !inVain) {
                await(last.get());
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        last = Optional.of(message);
        looked = journal.received(who).size();
        queueLooked = System.nanoTime();
    }

    private void await(String before) throws InterruptedException {
        inVain = journal.await(
                        view -> Search.Found.from(
                                Optional.of(true).filter(yes -> hasTaken(view, before)),
                                view.isOver(who) || view.isProgramGone()),
                        patience)
                .isEmpty();
    }

    boolean hasTaken(Journal view, String before) {
        List<Line> lines = view.received(who);
        boolean cameBack = lines.subList(looked, lines.size()).stream()
                .anyMatch(line -> line.text().contains(before));
        looked = lines.size();
        return cameBack || isOutOfQueue();
    }

    private boolean isOutOfQueue() {
        long now = System.nanoTime();
        if (now - queueLooked < QUEUE_EVERY_NANOS) {
            return false;
        }
        queueLooked = now;
        return queue.isKnown() && queue.isAcknowledgedAndEmpty();
    }
}
