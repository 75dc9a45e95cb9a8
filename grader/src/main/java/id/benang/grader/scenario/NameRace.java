package id.benang.grader.scenario;

import id.benang.grader.launch.Suspension;
import id.benang.grader.model.Event;
import id.benang.grader.peer.Connection;
import id.benang.grader.peer.Volley;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Several clients, connected and asked, claim one name at the same moment, over and over. In every other round the
 * server is suspended until all have: where others want the processors too, its threads would hardly meet. Who is
 * refused claims the next name; who wins leaves, and a new one comes.
 */
public final class NameRace implements ServerScenario {

    public static final String NAME = "name-race";

    private static final int ROUNDS = 200;
    private static final int CLAIMANTS = 4;
    /** A server may send away whom it has refused ten times in a row. */
    private static final int MOST_REFUSALS = 8;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void play(ServerStage stage) throws InterruptedException {
        List<Claimant> claimants = new ArrayList<>();
        int came = 0;
        try (Volley volley = new Volley(CLAIMANTS);
                Suspension suspension = stage.suspensionWhileSending()) {
            for (int round = 1; round <= ROUNDS; round++) {
                while (claimants.size() < CLAIMANTS) {
                    Optional<Claimant> next = Claimant.come(stage, "(rebutan " + ++came + ")");
                    if (next.isEmpty()) {
                        return;
                    }
                    claimants.add(next.get());
                }
                claim(
                        volley,
                        claimants,
                        "Rebutan " + round,
                        round % 2 == 0 ? Optional.of(suspension) : Optional.empty());
                if (!isWonByOne(claimants)) {
                    return;
                }
            }
        }
    }

    private static void claim(Volley volley, List<Claimant> claimants, String name, Optional<Suspension> suspension)
            throws InterruptedException {
        List<Connection> connections =
                claimants.stream().map(Claimant::connection).toList();
        if (suspension.isEmpty()) {
            volley.send(connections, name);
        } else {
            suspension.get().during(() -> volley.send(connections, name));
        }
    }

    /** Whether the next round makes sense: each was answered, and only one has won. */
    private static boolean isWonByOne(List<Claimant> claimants) throws InterruptedException {
        int winners = 0;
        List<Claimant> done = new ArrayList<>();
        for (Claimant claimant : claimants) {
            Claimant.Answer answer = claimant.awaitAnswer();
            winners += answer == Claimant.Answer.ACCEPTED ? 1 : 0;
            if (answer != Claimant.Answer.REFUSED || claimant.refusals() >= MOST_REFUSALS) {
                done.add(claimant);
            }
        }
        // Not before all have their answers: who wins and leaves sets the name free for the next.
        done.forEach(claimant -> claimant.leave(Event.Departure.CLOSE));
        claimants.removeAll(done);
        return winners == 1;
    }
}
