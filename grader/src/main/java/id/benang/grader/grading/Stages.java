package id.benang.grader.grading;

import id.benang.grader.launch.Invocation;
import id.benang.grader.model.BuiltModule;
import id.benang.grader.model.Event;
import id.benang.grader.model.Message;
import id.benang.grader.model.Program;
import id.benang.grader.model.Transcript;
import id.benang.grader.peer.FreePorts;
import id.benang.grader.scenario.ClientScenario;
import id.benang.grader.scenario.ClientStage;
import id.benang.grader.scenario.ProgramStage;
import id.benang.grader.scenario.ServerScenario;
import id.benang.grader.scenario.ServerStage;
import id.benang.grader.scenario.Surroundings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Puts the programs of one module on their stages, act by act. One server serves act after act until it is
 * {@link #clear cleared}; nothing else of the module runs beside it.
 */
final class Stages implements AutoCloseable {

    /** The check for which a client is told a port that is none: where it goes then is its own choice. */
    private static final String WRONGLY_TOLD = "client-arguments";

    private final BuiltModule module;
    private final Surroundings surroundings;
    private final FreePorts ports;
    private final PortTurn turn;
    private final List<Message> notes = new ArrayList<>();
    private Optional<ServerStage> stage = Optional.empty();
    private boolean serverGoesWhereTold;
    /** The usual port is one for all gradings of a machine: it is listened to only until the client is known. */
    private ClientStage.Ports clientPorts = ClientStage.Ports.TOLD_AND_USUAL;

    Stages(BuiltModule module, Surroundings surroundings, FreePorts ports) {
        this(module, surroundings, ports, new PortTurn());
    }

    Stages(BuiltModule module, Surroundings surroundings, FreePorts ports, PortTurn turn) {
        this.turn = turn;
        this.module = module;
        this.surroundings = surroundings;
        this.ports = ports;
    }

    /** What was noticed about the programs while they ran. */
    List<Message> notes() {
        return List.copyOf(notes);
    }

    /** Plays an act and returns its record. */
    Transcript play(Act act, Program program) throws InterruptedException {
        if (act instanceof Act.OnServer onServer) {
            return onServer(program, onServer.scenario());
        }
        clear();
        if (act instanceof Act.OnOwnServer own) {
            return onOwnServer(program, own);
        }
        if (act instanceof Act.OnClient onClient) {
            return onClient(program, onClient.scenario(), act.checks().contains(WRONGLY_TOLD));
        }
        try (ProgramStage starts = ProgramStage.open(program, module.module(), surroundings)) {
            return starts.play(((Act.OnProgram) act).scenario());
        }
    }

    private Transcript onServer(Program server, ServerScenario scenario) throws InterruptedException {
        if (stage.filter(ServerStage::isGone).isPresent()) {
            clear();
        }
        if (stage.isEmpty()) {
            stage = Optional.of(open(server, Invocation.Platform.UTF_8));
        }
        Transcript transcript = stage.get().play(scenario);
        noteOtherPort(transcript);
        return transcript;
    }

    private Transcript onOwnServer(Program server, Act.OnOwnServer act) throws InterruptedException {
        try (ServerStage own = open(server, act.platform())) {
            return own.play(act.scenario());
        } finally {
            turn.close();
        }
    }

    /** One that does not listen where it was told may still do so elsewhere, and keeps its turn until it has ended. */
    private ServerStage open(Program server, Invocation.Platform platform) throws InterruptedException {
        if (!serverGoesWhereTold) {
            turn.take();
        }
        int usual = module.settings().port().orElse(module.module().defaultPort());
        ServerStage opened = ServerStage.open(server, module.module(), ports, usual, platform, surroundings);
        if (opened.isListeningWhereTold()) {
            serverGoesWhereTold = true;
            turn.close();
        }
        return opened;
    }

    private Transcript onClient(Program client, ClientScenario scenario, boolean wronglyTold)
            throws InterruptedException {
        if (wronglyTold || clientPorts != ClientStage.Ports.TOLD) {
            turn.take();
        }
        try (ClientStage screen = ClientStage.open(client, module.module(), clientPorts, surroundings)) {
            Transcript transcript = screen.play(scenario);
            if (wentWhereTold(transcript)) {
                clientPorts = ClientStage.Ports.TOLD;
            }
            return transcript;
        } finally {
            turn.close();
        }
    }

    private boolean wentWhereTold(Transcript transcript) {
        int usual = module.module().defaultPort();
        return transcript.all(Event.Connected.class).findAny().isPresent()
                && transcript
                        .first(Event.Connected.class, connected -> connected.localPort() == usual)
                        .isEmpty();
    }

    private void noteOtherPort(Transcript transcript) {
        transcript
                .first(Event.Listening.class, listening -> listening.port() != listening.asked())
                .map(other -> Message.of("note.other-port", other.event().port()))
                .filter(note -> !notes.contains(note))
                .ifPresent(notes::add);
    }

    /** Ends the server, so that the next act gets a fresh one. */
    void clear() {
        try {
            stage.ifPresent(ServerStage::close);
        } finally {
            stage = Optional.empty();
            turn.close();
        }
    }

    @Override
    public void close() {
        clear();
    }
}
