package id.benang.grader.scenario;

import id.benang.grader.launch.Invocation;

/** A client that is started with arguments which a right one refuses. */
final class WrongArguments {

    private WrongArguments() {}

    /**
     * Starts the client with each of them in turn, up to the first that it does not refuse. Whoever connects is turned
     * away, and the keyboard gives a name and ends: a client that goes on all the same soon comes to its own end.
     */
    static void play(ClientStage stage) throws InterruptedException {
        stage.turnAway();
        Invocation told = stage.told();
        boolean ended = refuses(stage, "no-number", told.withPort("abc"));
        ended = ended && refuses(stage, "too-big", told.withPort("70000"));
        if (ended && stage.takesArguments()) {
            refuses(stage, "too-many", told.withFurther("lagi"));
        }
    }

    private static boolean refuses(ClientStage stage, String step, Invocation invocation) throws InterruptedException {
        stage.step(step);
        stage.start(invocation);
        stage.endInputAfter("Ani\n");
        return stage.expectExit();
    }
}
