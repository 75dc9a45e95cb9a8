package id.benang.grader.scenario;

/** Something that is done to a client. */
public interface ClientScenario {

    /** The name in the record, e.g. {@code chat-client}. */
    String name();

    /** Drives the client, which has been started. Whatever the client does not do ends up in the record. */
    void play(ClientStage stage) throws InterruptedException;
}
