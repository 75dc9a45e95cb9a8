package id.benang.grader.scenario;

import id.benang.grader.model.Event;
import id.benang.grader.peer.Connection;
import java.util.List;

/**
 * Three leave within a line, each in another way, when the server has read what there is of the line; and one within
 * its name.
 */
public final class LeaveMidline implements ServerScenario {

    public static final String NAME = "leave-midline";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void play(ServerStage stage) throws InterruptedException {
        ChatPeople people = new ChatPeople(stage);
        for (String username : List.of("Bambang", "Cahya", "Dian", "Endah", "Fitri")) {
            if (!people.enter(username)) {
                return;
            }
        }
        boolean whole = people.fence(people.named("Bambang"))
                && breakOff(stage, people, "Dian", Event.Departure.RESET)
                && breakOff(stage, people, "Endah", Event.Departure.CLOSE)
                && breakOff(stage, people, "Fitri", Event.Departure.HALF_CLOSE)
                && breakOffTheName(stage, people);
        if (whole) {
            stage.step("healed");
            people.fenceAll();
        }
    }

    private static boolean breakOff(ServerStage stage, ChatPeople people, String username, Event.Departure how)
            throws InterruptedException {
        stage.step("midline " + username);
        Connection leaver = people.named(username);
        leaver.faults().begin(username + ": separuh pesan yang tidak pernah selesai");
        // RST throws away what was not read yet: only what was read by then can be delivered by mistake.
        leaver.awaitTaken(stage.patience());
        return people.leave(leaver, how) && people.fence(people.named("Bambang"));
    }

    private static boolean breakOffTheName(ServerStage stage, ChatPeople people) throws InterruptedException {
        stage.step("midline name");
        Connection nobody = people.comeSilently("(separuh nama)");
        nobody.faults().begin("Gilang yang namanya tidak pernah sele");
        nobody.awaitTaken(stage.patience());
        nobody.leave(Event.Departure.CLOSE);
        nobody.awaitLeaveTold(stage.patience());
        // Nothing is to be told of that, so that nothing but the server's rest shows that it is done.
        stage.settle();
        return people.fence(people.named("Bambang"));
    }
}
