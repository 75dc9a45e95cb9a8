package id.benang.grader.scenario;

import java.util.List;

/** One whose name has capitals and blanks in it comes to another, and says something. */
public final class CapitalsInNames implements ServerScenario {

    /** Used by no other scenario: several of them share a stage. */
    public static final List<String> NAMES = List.of("Wulan", "Siti NUR Aini");

    @Override
    public String name() {
        return "capitals-in-names";
    }

    @Override
    public void play(ServerStage stage) throws InterruptedException {
        ChatPeople people = new ChatPeople(stage);
        for (String name : NAMES) {
            if (!people.enter(name)) {
                return;
            }
        }
        // The fence: once everybody has heard this, the join notice before it has come or never will.
        people.fence(people.named(NAMES.get(1)));
    }
}
