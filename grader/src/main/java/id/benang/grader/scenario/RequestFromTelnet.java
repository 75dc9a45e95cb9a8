package id.benang.grader.scenario;

import id.benang.grader.model.Bytes;
import id.benang.grader.model.EchoText;
import id.benang.grader.model.Event;
import id.benang.grader.model.Fault;
import id.benang.grader.peer.Connection;

/** A client whose lines end with CR LF asks, and says {@code exit}. */
public final class RequestFromTelnet implements ServerScenario {

    public static final String NAME = "request-from-telnet";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void play(ServerStage stage) throws InterruptedException {
        EchoPeople people = new EchoPeople(stage);
        Connection client = people.come("Kirana");
        stage.journal().record(new Event.Faulted(client.who(), Fault.CARRIAGE_RETURN));
        String request = people.request(client, "halo");
        client.send(Bytes.utf8(request + "\r\n"));
        if (people.answerNext().isPresent() && people.awaitReply(client, request)) {
            client.send(Bytes.utf8(EchoText.EXIT + "\r\n"));
            people.awaitEnd(client);
        }
    }
}
