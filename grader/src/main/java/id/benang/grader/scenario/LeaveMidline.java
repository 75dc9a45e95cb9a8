package id.benang.grader.scenario;

import id.benang.grader.model.Event;
import id.benang.grader.peer.Connection;
import java.util.List;

/** Three leave within a line, each in another way, when the server has read what there is of the line. */
public final class LeaveMidline implements ServerScenario {

    public static final String NAME = "leave-midline";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void play(ServerStage stage) throws InterruptedException {
        ChatPeople people = new ChatPeople(stage);
        for (String username : List.of("Putra", "Qori", "Rudi", "Sari", "Tari")) {
            if (!people.enter(username)) {
                return;
            }
        }
        boolean whole = people.fence(people.named("Putra"))
                && breakOff(stage, people, "Rudi", Event.Departure.RESET)
                && breakOff(stage, people, "Sari", Event.Departure.CLOSE)
                && breakOff(stage, people, "Tari", Event.Departure.HALF_CLOSE);
        if (whole) {
            stage.step("healed");
            people.fenceAll();
        }
    }

    private static boolean breakOff(ServerStage stage, ChatPeople people, String username, Event.Departure how)
            throws InterruptedException {
        stage.step("midline " + username);
        Connection leaver = people.named(username);
        leaver.begin(username + ": separuh pesan yang tidak pernah selesai");
        // RST throws away what was not read yet: only what was read by then can be delivered by mistake.
        leaver.awaitTaken(stage.patience());
        return people.leave(leaver, how) && people.fence(people.named("Putra"));
    }
}
