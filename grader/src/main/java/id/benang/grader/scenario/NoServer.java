package id.benang.grader.scenario;

/** A student's client with nobody at the other end: whoever connects is refused. */
public final class NoServer implements ClientScenario {

    public static final String NAME = "no-server";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void play(ClientStage stage) throws InterruptedException {
        stage.refuse();
        stage.start();
        stage.type("Ani\n");
        stage.expectExit();
    }
}
