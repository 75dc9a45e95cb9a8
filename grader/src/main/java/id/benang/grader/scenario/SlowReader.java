package id.benang.grader.scenario;

import id.benang.grader.model.ChatText;
import id.benang.grader.model.Event;
import id.benang.grader.peer.Connection;
import id.benang.grader.peer.Manner;
import java.util.List;

/**
 * One stops reading while 16 MB go through the chat. The sending pauses for a fence after each megabyte, so that
 * nothing piles up for those who read. Others come and go meanwhile, of whom a server with few threads would let one share the
 * thread of the one. Then that one reads again, where the server has not dropped it.
 */
public final class SlowReader implements ServerScenario {

    public static final String NAME = "slow-reader";

    private static final int RECEIVE_BUFFER = 64 * 1024;
    private static final int ROUNDS = 16;
    private static final int LINES_A_ROUND = 256;
    private static final int NEWCOMERS = 16;
    private static final String FLOOD = "banjir banjir ";
    private static final String FLOOD_LINE = "Zahra: " + FLOOD.repeat(292);

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void play(ServerStage stage) throws InterruptedException {
        ChatPeople people = new ChatPeople(stage);
        Manner skimming = Manner.USUAL.withoutRecording(FLOOD);
        Manner slow = Manner.withReceiveBuffer(RECEIVE_BUFFER).withoutRecording(FLOOD);
        boolean in = people.enter("Yusuf", slow) && people.enter("Zahra", skimming) && people.enter("Xena", skimming);
        if (!in || !people.fenceAll()) {
            return;
        }
        Connection stalled = people.named("Yusuf");
        stage.step("stall");
        stalled.faults().stall();
        if (flood(people, stalled) && letIn(people, stalled)) {
            heal(stage, people, stalled);
        }
    }

    private static boolean flood(ChatPeople people, Connection stalled) throws InterruptedException {
        Connection sender = people.named("Zahra");
        List<Connection> readers = people.others(stalled);
        for (int round = 1; round <= ROUNDS; round++) {
            String last = "Zahra: pagar ke-" + round + " sesudah air bah.";
            sender.faults().flood(FLOOD_LINE, LINES_A_ROUND, last);
            if (!people.awaitHeardBy(readers, last)) {
                return false;
            }
        }
        String answer = people.say(people.named("Xena"), "masih terdengar");
        return people.awaitHeardBy(readers, answer);
    }

    /** One after the other, so that no more are there at the same time than before. */
    private static boolean letIn(ChatPeople people, Connection stalled) throws InterruptedException {
        for (int number = 1; number <= NEWCOMERS; number++) {
            String username = "pendatang " + number;
            if (!people.enter(username)) {
                return false;
            }
            Connection newcomer = people.named(username);
            if (!people.awaitHeardBy(people.others(stalled), people.say(newcomer, "baru datang"))) {
                return false;
            }
            people.isOut(newcomer);
            newcomer.leave(Event.Departure.CLOSE);
            if (!people.awaitHeardBy(people.others(stalled), ChatText.left(username))) {
                return false;
            }
        }
        return true;
    }

    private static void heal(ServerStage stage, ChatPeople people, Connection stalled) throws InterruptedException {
        stage.step("healed");
        stalled.faults().readAgain();
        String marker = people.say(people.named("Zahra"), "baca lagi");
        boolean heard = people.awaitHeardBy(people.others(stalled), marker);
        boolean reads = stalled.awaitLine(
                        line -> line.contains(marker), stage.patience().forBacklog())
                .isPresent();
        if (heard && !reads && !stage.journal().isOver(stalled.who())) {
            stage.giveUp(marker + " @ " + stalled.who());
        }
    }
}
