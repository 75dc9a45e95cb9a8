package id.benang.grader.peer;

import id.benang.grader.journal.Journal;
import id.benang.grader.journal.Patience;
import id.benang.grader.journal.Search;
import id.benang.grader.journal.SparingSearch;
import java.net.Socket;
import java.util.Optional;
import java.util.function.Predicate;

/** What the program at the other end of a connection takes in, which the operating system tells. */
final class Uptake {

    private final Socket socket;
    private final Journal journal;

    /** @param socket this process's end of the connection */
    Uptake(Socket socket, Journal journal) {
        this.socket = socket;
        this.journal = journal;
    }

    /**
     * Waits for a state of the other end's receive queue.
     *
     * @return whether it is known to have come; never known where the system does not tell
     */
    boolean await(Predicate<ReceiveQueue> condition, Patience patience) throws InterruptedException {
        ReceiveQueue queue = ReceiveQueue.ofPeer(socket);
        return queue.isKnown()
                && journal.await(
                                new SparingSearch<>(view -> Search.Found.from(
                                        Optional.of(true).filter(yes -> condition.test(queue)), view.isProgramGone())),
                                patience)
                        .isPresent();
    }
}
