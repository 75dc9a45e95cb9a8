package id.benang.grader.scenario;

import id.benang.grader.journal.Journal;
import id.benang.grader.journal.Patience;
import id.benang.grader.journal.Search;
import id.benang.grader.model.Event;
import id.benang.grader.model.Message;
import id.benang.grader.peer.FreePorts;
import java.util.List;
import java.util.Optional;

/** A port that somebody else has: a server that finds its own like that is no wrong server. */
final class TakenPort {

    /** What Java and Python say of such a port; the operating system's words are English or not. */
    private static final List<String> IN_USE = List.of("BindException", "in use", "sedang dipakai", "sudah dipakai");

    private TakenPort() {}

    /**
     * The port of which a server said before it ended that somebody has it.
     *
     * @param asked the port that it was told
     * @param usual the port of one that does not listen to what it is told
     * @return nothing, if it said no such thing
     */
    static Optional<Integer> toldOf(Journal journal, int asked, int usual) {
        String said = journal.printed(Event.Stream.ERR) + journal.printed(Event.Stream.OUT);
        if (IN_USE.stream().noneMatch(said::contains)) {
            return Optional.empty();
        }
        boolean isAsked = said.contains(Integer.toString(asked)) || !FreePorts.isFree(asked);
        return Optional.of(isAsked ? asked : usual);
    }

    /** Waits until nobody has a port any more. */
    static boolean awaitFree(int port, Journal journal, Patience patience) throws InterruptedException {
        Search<Boolean> freed =
                view -> Search.Found.from(Optional.of(true).filter(yes -> FreePorts.isFree(port)), false);
        return journal.await(freed, patience).isPresent();
    }

    /** That it stayed taken, which nobody holds against the program. */
    static Event trouble(int port) {
        return new Event.GraderTrouble(Message.of("trouble.port-taken", port));
    }
}
