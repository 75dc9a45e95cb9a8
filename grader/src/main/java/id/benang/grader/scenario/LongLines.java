package id.benang.grader.scenario;

import id.benang.grader.model.Bytes;
import id.benang.grader.model.Line;
import id.benang.grader.peer.Connection;

/**
 * A line of exactly the longest length that the contract allows, and then one of a megabyte from somebody else, who
 * speaks once more, or has been closed; everybody else goes on.
 */
public final class LongLines implements ServerScenario {

    public static final String NAME = "long-lines";
    public static final String LONGEST = "longest";
    public static final String TOO_LONG = "too-long";
    private static final int MEGABYTE = 1024 * 1024;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void play(ServerStage stage) throws InterruptedException {
        ChatPeople people = new ChatPeople(stage);
        if (!people.enter("Putra") || !people.enter("Qori")) {
            return;
        }
        stage.step(LONGEST);
        Connection putra = people.named("Putra");
        people.send(putra, filled(putra, Line.LONGEST_BYTES));
        if (!people.fence(putra) || !people.enter("Rudi")) {
            return;
        }
        stage.step(TOO_LONG);
        Connection rudi = people.named("Rudi");
        people.isOut(rudi);
        rudi.faults().longLine(filled(rudi, MEGABYTE), stage.patience());
        String after = people.say(rudi, "setelah baris panjang");
        stage.expectLineOrEnd("line after the long one, or end of connection", putra, rudi, after);
        people.fence(putra);
        people.fence(people.named("Qori"));
    }

    private static String filled(Connection sender, int bytes) {
        String begin = sender.who() + ": ";
        return begin + "x".repeat(bytes - Bytes.utf8(begin).length());
    }
}
