package id.benang.grader.scenario;

import id.benang.grader.model.Event;
import id.benang.grader.model.Message;
import id.benang.grader.peer.Connection;
import id.benang.grader.peer.ForgottenConnections;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/**
 * The server is ended while clients are connected, and started again on its port at once. Its side of the
 * connections ended first, so the system still holds them in TIME-WAIT (RFC 9293, 3.6.1).
 */
public final class Rebind implements ServerScenario {

    public static final String NAME = "rebind";
    /** The step in which the server is started again. */
    public static final String AGAIN = "again";

    private static final int CLIENTS = 3;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void play(ServerStage stage) throws InterruptedException {
        List<Connection> clients = new ArrayList<>();
        for (int number = 1; number <= CLIENTS; number++) {
            clients.add(stage.connect("(tamu-" + number + ")"));
        }
        // By now the server has accepted them, said whatever it says to them, and waits for their words.
        stage.settle();
        OptionalLong forgotten = ForgottenConnections.soFar();
        stage.endProgram();
        for (Connection client : clients) {
            client.awaitEnd(stage.patience());
            client.leave(Event.Departure.CLOSE);
        }
        stage.step(AGAIN);
        if (stage.startAgain() && !ForgottenConnections.soFar().equals(forgotten)) {
            // Nothing was in the way of this start, so that it shows nothing.
            stage.journal().record(new Event.GraderTrouble(Message.of("trouble.time-wait")));
        }
    }
}
