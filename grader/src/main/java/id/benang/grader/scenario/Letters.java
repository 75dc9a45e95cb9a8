package id.benang.grader.scenario;

import id.benang.grader.launch.Invocation;
import id.benang.grader.model.Bytes;
import id.benang.grader.model.Event;
import id.benang.grader.peer.Connection;

/**
 * Requests with accents, Arabic and emoji. First on a platform whose character set is not UTF-8: the wire and the
 * screen are UTF-8 there too, but not the keyboard, which the contract leaves to the platform, so the operator types
 * plain letters. Then on the usual platform, where the answer holds all those letters as well.
 */
public final class Letters implements ServerScenario {

    public static final String NAME = "letters";
    private static final String ALL_KINDS = "caf\u00e9 \u0645\u0631\u062d\u0628\u0627 \ud83d\ude00";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void play(ServerStage stage) throws InterruptedException {
        EchoPeople people = new EchoPeople(stage);
        stage.step("other-platform");
        Connection client = people.come("Wulan");
        people.ask(client, ALL_KINDS);
        if (!people.answerWith("baik") || !people.awaitReplyNumber(client, 1)) {
            return;
        }
        // Broken off, so that no closed connection holds the port.
        client.leave(Event.Departure.RESET);
        stage.endProgram();
        if (stage.startAgain(Invocation.Platform.UTF_8)) {
            onTheUsualPlatform(stage);
        }
    }

    private static void onTheUsualPlatform(ServerStage stage) throws InterruptedException {
        EchoPeople people = new EchoPeople(stage);
        stage.step("usual-platform");
        Connection client = people.come("Yanti");
        String request = people.request(client, ALL_KINDS);
        client.faults().split(Bytes.utf8(request + "\n"), stage.patience());
        if (people.awaitPrompt()) {
            people.answer(request);
            people.awaitReplyNumber(client, 1);
        }
    }
}
