package id.benang.grader.scenario;

/** Something that is done to a server. */
public interface ServerScenario {

    /** The name in the record, e.g. {@code conversation}. */
    String name();

    /** Drives the server, which listens. Whatever the server does not do ends up in the record. */
    void play(ServerStage stage) throws InterruptedException;
}
