package id.benang.grader.scenario;

import id.benang.grader.launch.Suspension;
import id.benang.grader.model.Event;
import id.benang.grader.peer.Connection;
import java.util.List;

/** Two who stay talk while others leave: the server finds them gone in the middle of its broadcasts. */
final class Talk implements AutoCloseable {

    private static final int LINES = 20;
    private static final int MANY_LINES = 40;
    private static final int MORE = 3;

    private final ChatPeople people;
    private final Connection talker;
    private final Connection interrupter;
    private final Suspension suspension;
    private int gone;

    Talk(ServerStage stage, ChatPeople people, Connection talker, Connection interrupter) {
        this.people = people;
        this.talker = talker;
        this.interrupter = interrupter;
        this.suspension = stage.suspensionWhileSending();
    }

    /**
     * Lets some leave amid the talk, in every way there is: the last of them while the server runs, each of those before
     * while it is suspended for a moment in one of the broadcasts, with two lines more to broadcast.
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
        suspension.stutter(last + MORE, moment -> {
            if (moment < last) {
                leave(leaving.get(moment));
            }
            sayMore();
        });
        leave(leaving.get(last));
        return heard && people.fence(interrupter) && people.fence(talker);
    }

    /**
     * Lets all of these break off by RST, in two moments in which the server is suspended amid many broadcasts. While
     * these go on, whoever finds one of them gone has to wait, and others find out as well.
     *
     * @return whether those who stay heard what was said last
     */
    boolean whileAllBreakOff(List<Connection> leaving) throws InterruptedException {
        int half = leaving.size() / 2;
        List<List<Connection>> rows =
                List.of(List.of(), leaving.subList(0, half), leaving.subList(half, leaving.size()));
        suspension.stutter(rows.size(), moment -> {
            rows.get(moment).forEach(one -> one.leave(Event.Departure.RESET));
            for (int line = 0; line < MANY_LINES; line++) {
                sayMore();
            }
        });
        return people.fence(interrupter) && people.fence(talker);
    }

    private void sayMore() {
        people.say(talker, "di tengah keramaian");
        people.say(interrupter, "menyela");
    }

    private void leave(Connection one) {
        Event.Departure[] ways = Event.Departure.values();
        one.leave(ways[gone++ % ways.length]);
    }

    @Override
    public void close() {
        suspension.close();
    }
}
