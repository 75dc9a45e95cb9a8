package id.benang.grader.scenario;

/** Starts a program, once or several times, and waits how it ends. */
public interface ProgramScenario {

    /** The name in the record, e.g. {@code bad-arguments}. */
    String name();

    /** Starts the program. Whatever it does not do ends up in the record. */
    void play(ProgramStage stage) throws InterruptedException;
}
