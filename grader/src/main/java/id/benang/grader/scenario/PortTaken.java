package id.benang.grader.scenario;

import id.benang.grader.launch.Invocation;
import id.benang.grader.model.Event;
import id.benang.grader.model.Message;
import id.benang.grader.peer.FreePorts;
import id.benang.grader.peer.HeldPort;
import id.benang.grader.peer.Loopback;
import java.io.IOException;

/** The program is told to listen on a port that somebody else, the grader, holds. */
public final class PortTaken implements ProgramScenario {

    public static final String NAME = "port-taken";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void play(ProgramStage stage) throws InterruptedException {
        try (HeldPort held = HeldPort.take(new FreePorts())) {
            stage.step(Loopback.HOST + " " + held.port());
            stage.start(Invocation.at(Loopback.HOST, held.port()));
            stage.expectEndOrListening(held.port());
            stage.endProgram();
        } catch (IOException noPort) {
            stage.journal()
                    .record(new Event.GraderTrouble(Message.of("trouble.listen", String.valueOf(noPort.getMessage()))));
        }
    }
}
