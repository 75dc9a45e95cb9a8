package id.benang.grader.scenario;

import id.benang.grader.journal.Search;
import id.benang.grader.launch.RunningProgram;
import id.benang.grader.launch.Usage;
import id.benang.grader.model.Event;
import java.util.Optional;

/** What the server on a stage uses of the machine, where the system tells. */
final class Footprint {

    /** What a program is waited for to do that never comes to rest. */
    private static final String REST = "rest";

    private final ServerStage stage;

    Footprint(ServerStage stage) {
        this.stage = stage;
    }

    /** What it uses now. */
    Optional<Usage> now() {
        return stage.program().flatMap(RunningProgram::usage);
    }

    /** Waits until the program holds at least so many sockets: it has accepted whoever came. */
    void awaitSockets(int atLeast) throws InterruptedException {
        stage.journal()
                .await(
                        view -> Search.Found.from(
                                now().filter(usage -> usage.sockets() >= atLeast), view.isProgramGone()),
                        stage.patience());
    }

    /**
     * Waits until the program has come to rest and holds no more sockets and threads than this, and records what it
     * uses then. One that keeps more is recorded as it is when patience ends.
     *
     * @return what it uses, or nothing where the system does not tell or the program never rests
     */
    Optional<Usage> measureAtRest(int sockets, int threads) throws InterruptedException {
        if (now().isEmpty()) {
            return Optional.empty();
        }
        if (!stage.program().orElseThrow().awaitRest(stage.patience())) {
            stage.giveUp(REST);
            return Optional.empty();
        }
        stage.journal()
                .await(
                        view -> Search.Found.from(
                                now().filter(usage -> usage.sockets() <= sockets && usage.threads() <= threads),
                                view.isProgramGone()),
                        stage.patience());
        Optional<Usage> last = now();
        last.ifPresent(usage ->
                stage.journal().record(new Event.Measured(usage.threads(), usage.sockets(), usage.cpuMillis())));
        return last;
    }
}
