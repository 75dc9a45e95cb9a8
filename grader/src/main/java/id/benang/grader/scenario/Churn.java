package id.benang.grader.scenario;

import id.benang.grader.peer.Connection;
import java.util.ArrayList;
import java.util.List;

/**
 * Clients come from several threads and go in every way there is, while one who stays posts and others listen. Some go
 * while the server is suspended in the middle of its broadcasts, so that it finds them gone when it goes on; in the
 * end a whole party at once.
 */
public final class Churn implements ServerScenario {

    public static final String NAME = "churn";

    private static final int THREADS = 3;
    private static final int COMINGS = 30;
    private static final int MOST_INSIDE = 8;
    private static final int TOGETHER = 3;
    private static final int PARTY = 16;
    private static final List<String> WHO_STAY = List.of("Wayan", "Ketut", "Komang", "Nyoman", "Gede", "Kadek");

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void play(ServerStage stage) throws InterruptedException {
        ChatPeople people = new ChatPeople(stage);
        for (String who : WHO_STAY) {
            if (!people.enter(who)) {
                return;
            }
        }
        stage.step("churn");
        boolean heard;
        Crowd guests = new Crowd(stage, COMINGS, MOST_INSIDE);
        guests.begin(THREADS);
        try (Talk talk = new Talk(stage, people, people.named(WHO_STAY.get(0)), people.named(WHO_STAY.get(1)))) {
            heard = letLeave(guests, talk) && letBreakOff(people, talk);
        } finally {
            guests.end();
        }
        stage.step("healed");
        if (heard) {
            people.fenceAll();
        }
    }

    /** As long as anybody comes, those who are there leave. */
    private static boolean letLeave(Crowd guests, Talk talk) throws InterruptedException {
        List<Connection> leaving = guests.fetch(TOGETHER);
        while (!leaving.isEmpty()) {
            boolean heard = talk.whileTheyLeave(leaving);
            guests.left(leaving.size());
            if (!heard) {
                return false;
            }
            leaving = guests.fetch(TOGETHER);
        }
        return true;
    }

    private static boolean letBreakOff(ChatPeople people, Talk talk) throws InterruptedException {
        List<Connection> party = new ArrayList<>();
        for (int number = 1; number <= PARTY; number++) {
            String who = "rombongan " + number;
            if (!people.enter(who)) {
                return false;
            }
            party.add(people.named(who));
        }
        party.forEach(people::isOut);
        return talk.whileAllBreakOff(party);
    }
}
