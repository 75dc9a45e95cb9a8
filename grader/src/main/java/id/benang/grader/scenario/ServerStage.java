package id.benang.grader.scenario;

import id.benang.grader.journal.Journal;
import id.benang.grader.model.Event;
import id.benang.grader.model.LabModule;
import id.benang.grader.model.Message;
import id.benang.grader.model.Program;
import id.benang.grader.model.Transcript;
import id.benang.grader.peer.Connection;
import id.benang.grader.peer.FreePorts;
import id.benang.grader.peer.Loopback;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * A student's server, started on a free port, and the simulated people who come to it. Several scenarios may play
 * on one stage, one after the other, as long as none of them has hurt the server.
 */
public final class ServerStage extends Stage {

    private final List<Connection> connections = new ArrayList<>();
    private OptionalInt port = OptionalInt.empty();
    private long from;

    private ServerStage(LabModule module, Surroundings surroundings) {
        super(module, surroundings, new Journal(surroundings.clock()));
    }

    /**
     * Starts a server and waits until it listens.
     *
     * @param asked the port that the server is told, free at this moment
     * @param usual the port of a server that is told none, or does not listen to what it is told
     */
    public static ServerStage open(Program server, LabModule module, int asked, int usual, Surroundings surroundings)
            throws InterruptedException {
        ServerStage stage = new ServerStage(module, surroundings);
        stage.start(server, asked);
        if (stage.program().isPresent()) {
            stage.port = stage.program()
                    .get()
                    .awaitListening(asked, usual, surroundings.patience().forStart());
            if (stage.port.isEmpty()) {
                stage.explainSilence(List.of(asked, usual));
            }
        }
        return stage;
    }

    /** A server that found its port taken by somebody else is no wrong server. */
    private void explainSilence(List<Integer> ports) throws InterruptedException {
        String said = journal().printed(Event.Stream.ERR) + journal().printed(Event.Stream.OUT);
        for (int wanted : ports) {
            boolean blamed = said.contains(Integer.toString(wanted)) || said.contains("BindException");
            if (journal().isProgramGone() && blamed && !FreePorts.isFree(wanted)) {
                journal().record(new Event.GraderTrouble(Message.of("trouble.port-taken", wanted)));
                return;
            }
        }
        giveUp("listening");
    }

    /** Whether the server listens on any port of its own. */
    boolean isListening() {
        return port.isPresent();
    }

    /** Connects a simulated client. */
    Connection connect(String who) {
        Connection connection = Connection.open(who, Loopback.address(port.orElseThrow()), journal());
        connections.add(connection);
        return connection;
    }

    /** Plays a scenario and returns its record. The first one's includes the start of the server. */
    public Transcript play(ServerScenario scenario) throws InterruptedException {
        if (isListening()) {
            scenario.play(this);
        }
        leaveBehindNobody();
        Transcript transcript = transcript(scenario.name(), from);
        from = journal().next();
        return transcript;
    }

    private void leaveBehindNobody() {
        connections.forEach(connection -> connection.leave(Event.Departure.CLOSE));
        connections.forEach(Connection::close);
        connections.clear();
    }

    @Override
    public void close() {
        connections.forEach(connection -> connection.leave(Event.Departure.RESET));
        super.close();
    }
}
