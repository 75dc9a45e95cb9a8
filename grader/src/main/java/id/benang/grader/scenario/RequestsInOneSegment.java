package id.benang.grader.scenario;

import id.benang.grader.peer.Connection;
import java.util.List;
import java.util.stream.Stream;

/** Several requests of one client come in one write; the operator answers one after the other. */
public final class RequestsInOneSegment implements ServerScenario {

    public static final String NAME = "requests-in-one-segment";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void play(ServerStage stage) throws InterruptedException {
        EchoPeople people = new EchoPeople(stage);
        Connection client = people.come("Jaya");
        List<String> requests = Stream.of("satu", "dua", "tiga")
                .map(text -> people.request(client, text))
                .toList();
        client.faults().merged(requests);
        for (int number = 1; number <= requests.size(); number++) {
            if (people.answerNext().isEmpty() || !people.awaitReplyNumber(client, number)) {
                return;
            }
        }
    }
}
