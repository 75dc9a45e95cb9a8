package id.benang.grader.scenario;

import id.benang.grader.model.EchoText;
import id.benang.grader.model.Event;
import id.benang.grader.peer.Connection;

/**
 * One client asks several times, a second comes while the first waits for the operator, and leaves with
 * {@code exit}.
 */
public final class OperatorSession implements ServerScenario {

    public static final String NAME = "operator-session";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void play(ServerStage stage) throws InterruptedException {
        EchoPeople people = new EchoPeople(stage);
        stage.step("first-client");
        Connection ani = people.come("Ani");
        stage.step("reply");
        for (int round = 1; round <= 3; round++) {
            if (!people.askAndAnswer(ani, "halo " + round)) {
                return;
            }
        }
        if (secondComesWhileFirstWaits(stage, people, ani)) {
            leaveWithExit(stage, people, ani);
        }
    }

    private static boolean secondComesWhileFirstWaits(ServerStage stage, EchoPeople people, Connection ani)
            throws InterruptedException {
        stage.step("second-client");
        String first = people.ask(ani, "tunggu");
        if (!people.awaitPrompt()) {
            return false;
        }
        Connection budi = people.come("Budi");
        people.awaitTold(EchoText.NEW_CONNECTION, budi);
        // Whose answer comes to whom while several wait is another scenario's matter.
        people.answer(first);
        return people.awaitReply(ani, first) && people.askAndAnswer(budi, "giliran saya");
    }

    private static void leaveWithExit(ServerStage stage, EchoPeople people, Connection ani)
            throws InterruptedException {
        stage.step("exit");
        Connection budi = people.named("Budi");
        budi.sendLine(EchoText.EXIT);
        if (!people.awaitEnd(budi)
                || !people.awaitTold(EchoText.CONNECTION_CLOSED, budi)
                || !people.askAndAnswer(ani, "masih di sini")) {
            // It may have prompted for it, or ended with it: what comes next shall not suffer from that.
            stage.endProgram();
            return;
        }
        ani.leave(Event.Departure.CLOSE);
        stage.settle();
    }
}
