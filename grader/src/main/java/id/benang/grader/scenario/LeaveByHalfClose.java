package id.benang.grader.scenario;

import id.benang.grader.model.Event;
import java.util.List;

/** One of three closes its sending direction and reads on; to the server it has left all the same. */
public final class LeaveByHalfClose implements ServerScenario {

    public static final String NAME = "leave-by-half-close";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void play(ServerStage stage) throws InterruptedException {
        ChatPeople people = new ChatPeople(stage);
        for (String username : List.of("Jaka", "Kirana", "Laras")) {
            if (!people.enter(username)) {
                return;
            }
        }
        if (people.fence(people.named("Jaka"))) {
            stage.step("half-close");
            people.leave(people.named("Laras"), Event.Departure.HALF_CLOSE);
            stage.step("healed");
            people.fenceAll();
        }
    }
}
