package id.benang.grader.scenario;

import id.benang.grader.model.Bytes;
import id.benang.grader.peer.Connection;

/** A request comes byte by byte, each one only when the one before has been read. */
public final class RequestInPieces implements ServerScenario {

    public static final String NAME = "request-in-pieces";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void play(ServerStage stage) throws InterruptedException {
        EchoPeople people = new EchoPeople(stage);
        Connection client = people.come("Indra");
        String request = people.request(client, "halo");
        client.faults().split(Bytes.utf8(request + "\n"), stage.patience());
        if (people.awaitPrompt()) {
            people.answer(request);
            people.awaitReply(client, request);
        }
    }
}
