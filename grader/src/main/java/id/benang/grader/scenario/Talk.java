package id.benang.grader.scenario;

import id.benang.grader.launch.Suspension;
import id.benang.grader.model.Event;
import id.benang.grader.peer.Connection;
import java.util.List;

/** One who stays talks while others leave: the server finds them gone in the middle of its broadcasts. */
final class Talk implements AutoCloseable {

    private static final int LINES = 20;

    private final ChatPeople people;
    private final Connection talker;
    private final Suspension suspension;
    private int gone;

    Talk(ServerStage stage, ChatPeople people, Connection talker) {
        this.people = people;
        this.talker = talker;
        this.suspension = stage.suspension();
    }

    /**
     * Lets some leave amid the talk, in every way there is: the last of them while the server runs, those before while
     * it is suspended, in one of the broadcasts.
     *
     * @return whether those who stay heard what the talker said last
     */
    boolean whileTheyLeave(List<Connection> leaving) throws InterruptedException {
        String first = people.say(talker, "di tengah keramaian");
        for (int line = 1; line < LINES; line++) {
            people.say(talker, "di tengah keramaian");
        }
        // The first line is back: the server is at the others.
        boolean heard = people.awaitHeardBy(List.of(talker), first);
        int last = leaving.size() - 1;
        suspension.during(() -> leave(leaving.subList(0, last)));
        leave(leaving.subList(last, leaving.size()));
        return heard && people.fence(talker);
    }

    private void leave(List<Connection> leaving) {
        Event.Departure[] ways = Event.Departure.values();
        leaving.forEach(one -> one.leave(ways[gone++ % ways.length]));
    }

    @Override
    public void close() {
        suspension.close();
    }
}
