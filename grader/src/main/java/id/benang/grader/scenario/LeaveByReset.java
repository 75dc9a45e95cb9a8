package id.benang.grader.scenario;

import id.benang.grader.model.Event;
import java.util.List;

/** One of three breaks off with RST; the others must be told once and chat on, and a newcomer finds them. */
public final class LeaveByReset implements ServerScenario {

    public static final String NAME = "leave-by-reset";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void play(ServerStage stage) throws InterruptedException {
        ChatPeople people = new ChatPeople(stage);
        for (String username : List.of("Dewi", "Eko", "Fajar")) {
            if (!people.enter(username)) {
                return;
            }
        }
        if (people.fence(people.named("Dewi"))) {
            stage.step("reset");
            people.leave(people.named("Fajar"), Event.Departure.RESET);
            people.fenceAll();
            stage.step("healed");
            if (people.enter("Gita")) {
                people.fenceAll();
            }
        }
    }
}
