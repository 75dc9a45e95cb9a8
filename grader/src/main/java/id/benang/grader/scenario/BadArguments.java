package id.benang.grader.scenario;

import id.benang.grader.launch.Invocation;
import id.benang.grader.model.Program;
import id.benang.grader.peer.FreePorts;
import id.benang.grader.peer.Loopback;
import java.util.ArrayList;
import java.util.List;

/** The program is started with arguments that it must refuse: a port that is no number, one too high, one too many. */
public final class BadArguments implements ProgramScenario {

    public static final String NAME = "bad-arguments";
    /** The step of a program whose command cannot be given a port at all. */
    public static final String TAKES_NO_PORT = "takes-no-port";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void play(ProgramStage stage) throws InterruptedException {
        boolean command = stage.startable() instanceof Program.CommandProgram;
        if (command && !((Program.CommandProgram) stage.startable()).takesPort()) {
            stage.step(TAKES_NO_PORT);
            return;
        }
        int free = new FreePorts().next();
        Invocation usual = Invocation.at(Loopback.HOST, free);
        List<Invocation> wrong = new ArrayList<>(List.of(usual.withPort("abc"), usual.withPort("70000")));
        if (!command) {
            // A command takes the arguments that benang.toml names, and no further ones.
            wrong.add(usual.withFurther("lagi"));
        }
        for (Invocation invocation : wrong) {
            if (!refuse(stage, invocation, free)) {
                return;
            }
        }
    }

    /** The step is named after the arguments. */
    private static boolean refuse(ProgramStage stage, Invocation invocation, int free) throws InterruptedException {
        stage.step(
                (invocation.host() + " " + invocation.port() + " " + String.join(" ", invocation.further())).strip());
        stage.start(invocation);
        return stage.expectEndOrListening(free);
    }
}
