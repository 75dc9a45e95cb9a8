package id.benang.grader.scenario;

import id.benang.grader.journal.Journal;
import id.benang.grader.journal.Patience;
import id.benang.grader.launch.Invocation;
import id.benang.grader.model.Event;
import id.benang.grader.model.LabModule;
import id.benang.grader.model.Message;
import id.benang.grader.model.Program;
import id.benang.grader.model.Transcript;
import id.benang.grader.peer.Connection;
import id.benang.grader.peer.Loopback;
import id.benang.grader.peer.ScriptedServer;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;

/** A student's client, its keyboard and screen, and the scripted server that it is told to connect to. */
public final class ClientStage extends Stage {

    /** On which ports the scripted server listens. */
    public enum Ports {
        /** On the port that the client is told. */
        TOLD,
        /** On the module's usual port as well: a client that takes no notice of its arguments goes there. */
        TOLD_AND_USUAL
    }

    private final Program client;
    private final Optional<ScriptedServer> server;

    private ClientStage(Program client, LabModule module, Surroundings surroundings, Journal journal) {
        super(module, surroundings, journal);
        this.client = client;
        this.server = listen(journal, this::patience);
    }

    private static Optional<ScriptedServer> listen(Journal journal, Supplier<Patience> patience) {
        try {
            return Optional.of(ScriptedServer.listen(journal, patience));
        } catch (IOException noPort) {
            journal.record(new Event.GraderTrouble(Message.of("trouble.listen", String.valueOf(noPort.getMessage()))));
            return Optional.empty();
        }
    }

    /** Starts a scripted server; the scenario starts the client. */
    public static ClientStage open(Program client, LabModule module, Ports ports, Surroundings surroundings)
            throws InterruptedException {
        ClientStage stage = new ClientStage(client, module, surroundings, surroundings.journal());
        if (ports == Ports.TOLD_AND_USUAL && stage.server.isPresent()) {
            stage.server.get().listenAlsoOn(module.defaultPort(), surroundings.turn());
        }
        return stage;
    }

    /** Starts the client with the scripted server's address. */
    void start() {
        start(told());
    }

    /** Starts the client so; the one that was started before has ended or is ended. */
    void start(Invocation invocation) {
        endProgram();
        server.ifPresent(ScriptedServer::forgetArrivals);
        start(client, invocation);
    }

    /** The usual invocation: with the scripted server's address. */
    Invocation told() {
        return Invocation.at(Loopback.HOST, server.map(ScriptedServer::port).orElseThrow());
    }

    /** Whether the client gets arguments one by one; a command of the student's own is run as it is written. */
    boolean takesArguments() {
        return client instanceof Program.JavaProgram;
    }

    /** Nobody listens where the client goes, and nobody can: whoever connects is refused. */
    void refuse() throws InterruptedException {
        if (server.isPresent()) {
            server.get().refuse(patience());
        }
    }

    /** Whoever connects from now on is reset at once. */
    void turnAway() {
        server.ifPresent(ScriptedServer::turnAway);
    }

    /** Waits for the client's connection; where it does not come, the record says so. */
    Optional<Connection> awaitConnection() throws InterruptedException {
        if (server.isEmpty()) {
            return Optional.empty();
        }
        Optional<Connection> connection =
                server.get().awaitConnection(patience().forStart());
        if (connection.isEmpty()) {
            giveUp("connection");
        }
        connection.ifPresent(Connection::takingTurns);
        return connection;
    }

    /**
     * Waits until the client has left by itself: first its connection, which is then closed on this side too, and
     * then its process.
     */
    boolean expectLeave(Connection connection) throws InterruptedException {
        if (!connection.awaitEnd(patience())) {
            giveUp("end of the connection");
            return false;
        }
        connection.leave(Event.Departure.CLOSE);
        return expectExit();
    }

    /** Plays a scenario and returns its record. */
    public Transcript play(ClientScenario scenario) throws InterruptedException {
        if (server.isPresent()) {
            scenario.play(this);
        }
        return transcript(scenario.name(), 0);
    }

    @Override
    public void close() {
        super.close();
        server.ifPresent(ScriptedServer::close);
    }
}
