package id.benang.grader.scenario;

import id.benang.grader.journal.Journal;
import id.benang.grader.launch.Invocation;
import id.benang.grader.model.LabModule;
import id.benang.grader.model.Program;
import id.benang.grader.model.Transcript;

/** A student's program that is started, once or several times, to see how it ends: nobody connects to it. */
public final class ProgramStage extends Stage {

    private final Program startable;

    private ProgramStage(Program startable, LabModule module, Surroundings surroundings) {
        super(module, surroundings, new Journal(surroundings.clock()));
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

    /** Plays a scenario and returns its record. */
    public Transcript play(ProgramScenario scenario) throws InterruptedException {
        scenario.play(this);
        endProgram();
        return transcript(scenario.name(), 0);
    }
}
