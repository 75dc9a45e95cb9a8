package id.benang.grader.scenario;

import id.benang.grader.launch.Suspension;
import id.benang.grader.model.Event;
import id.benang.grader.peer.Connection;

/**
 * Four break off before they say a name: one with RST and one with FIN when they have been asked, one with RST at
 * once, and one with RST before the server can have accepted it. Those who are there chat on, and a newcomer gets in.
 */
public final class NewcomerReset implements ServerScenario {

    public static final String NAME = "newcomer-reset";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void play(ServerStage stage) throws InterruptedException {
        ChatPeople people = new ChatPeople(stage);
        if (!people.enter("Maya") || !people.enter("Nanda")) {
            return;
        }
        stage.step("broken");
        people.comeSilently("(putus)").leave(Event.Departure.RESET);
        people.comeSilently("(tutup)").leave(Event.Departure.CLOSE);
        stage.connect("(lekas)").leave(Event.Departure.RESET);
        try (Suspension suspension = stage.suspension()) {
            suspension.during(() -> {
                Connection gone = stage.connect("(terlalu lekas)");
                gone.leave(Event.Departure.RESET);
                gone.awaitLeaveTold(stage.patience());
            });
        }
        if (people.fenceAll()) {
            stage.step("healed");
            if (people.enter("Okta")) {
                people.fenceAll();
            }
        }
    }
}
