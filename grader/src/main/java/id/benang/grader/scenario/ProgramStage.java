package id.benang.grader.scenario;

import id.benang.grader.launch.Invocation;
import id.benang.grader.model.LabModule;
import id.benang.grader.model.Program;
import id.benang.grader.model.Transcript;

/** A student's program that is started, once or several times, to see how it ends: nobody connects to it. */
public final class ProgramStage extends Stage {

    private final Program startable;

    private ProgramStage(Program startable, LabModule module, Surroundings surroundings) {
        super(module, surroundings, surroundings.journal());
        this.startable = startable;
    }

    /** An empty stage for a program. */
    public static ProgramStage open(Program program, LabModule module, Surroundings surroundings) {
        return new ProgramStage(program, module, surroundings);
    }

    /** The program that can be started here. */
    Program startable() {
        return startable;
    }

    /** Starts the program; the one that was started before has ended or is ended. */
    void start(Invocation invocation) {
        endProgram();
        start(startable, invocation);
    }

    /**
     * Waits until the program has ended by itself, or listens and has nothing more to do: one that listens instead of
     * ending is known at once. Where neither comes, the record says so.
     *
     * @return whether one of the two came
     */
    boolean expectEndOrListening(int asked) throws InterruptedException {
        if (program().isEmpty()) {
            return false;
        }
        boolean listens = program()
                .get()
                .awaitListening(asked, module().defaultPort(), patience().forStart())
                .isPresent();
        if (listens) {
            settle();
        } else if (!journal().isProgramGone()) {
            giveUp("exit");
            return false;
        }
        return true;
    }

    /** Plays a scenario and returns its record. */
    public Transcript play(ProgramScenario scenario) throws InterruptedException {
        scenario.play(this);
        endProgram();
        return transcript(scenario.name(), 0);
    }
}
