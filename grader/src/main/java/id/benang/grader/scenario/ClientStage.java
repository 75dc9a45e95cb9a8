package id.benang.grader.scenario;

import id.benang.grader.journal.Journal;
import id.benang.grader.model.Event;
import id.benang.grader.model.LabModule;
import id.benang.grader.model.Message;
import id.benang.grader.model.Program;
import id.benang.grader.model.Transcript;
import id.benang.grader.peer.Connection;
import id.benang.grader.peer.ScriptedServer;
import java.io.IOException;
import java.util.Optional;

/** A student's client, its keyboard and screen, and the scripted server that it is told to connect to. */
public final class ClientStage extends Stage {

    private final Optional<ScriptedServer> server;

    private ClientStage(LabModule module, Surroundings surroundings, Journal journal) {
        super(module, surroundings, journal);
        this.server = listen(module, journal);
    }

    private static Optional<ScriptedServer> listen(LabModule module, Journal journal) {
        try {
            return Optional.of(ScriptedServer.listen(module.defaultPort(), journal));
        } catch (IOException noPort) {
            journal.record(new Event.GraderTrouble(Message.of("trouble.listen", String.valueOf(noPort.getMessage()))));
            return Optional.empty();
        }
    }

    /** Starts a scripted server, and then the client with its address. */
    public static ClientStage open(Program client, LabModule module, Surroundings surroundings) {
        ClientStage stage = new ClientStage(module, surroundings, new Journal(surroundings.clock()));
        stage.server.ifPresent(server -> stage.start(client, server.port()));
        return stage;
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
        return connection;
    }

    /** Plays a scenario and returns its record. */
    public Transcript play(ClientScenario scenario) throws InterruptedException {
        if (program().isPresent()) {
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
