package id.benang.grader.scenario;

import id.benang.grader.model.Event;
import id.benang.grader.peer.Connection;

/** One connects and never says its name; two others come after it and chat; then the silent one goes. */
public final class SilentNewcomer implements ServerScenario {

    public static final String NAME = "silent-newcomer";
    /** The name of the silent connection in the record. */
    public static final String SILENT = "(diam)";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void play(ServerStage stage) throws InterruptedException {
        ChatPeople people = new ChatPeople(stage);
        stage.step("silent");
        Connection silent = people.comeSilently(SILENT);
        stage.step("others");
        if (people.enter("Hadi") && people.enter("Indah")) {
            people.fence(people.named("Hadi"));
            people.fence(people.named("Indah"));
            stage.step("healed");
            silent.leave(Event.Departure.CLOSE);
            people.fence(people.named("Hadi"));
        }
    }
}
