package id.benang.grader.scenario;

import id.benang.grader.peer.Connection;
import java.util.List;

/**
 * The operator's input ends while one client is being answered and another one waits. A third one comes after that
 * and asks: at the latest then the server has to notice. When all three are closed a fourth comes and asks, which
 * shows that the server still accepts, also where the system does not tell that a program has ended.
 */
public final class OperatorGoes implements ServerScenario {

    public static final String NAME = "operator-goes";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void play(ServerStage stage) throws InterruptedException {
        EchoPeople people = new EchoPeople(stage);
        Connection prompted = people.come("Zaki");
        Connection waiting = people.come("Ayu");
        people.ask(prompted, "ditanya");
        if (!people.awaitPrompt()) {
            return;
        }
        people.ask(waiting, "menunggu");
        people.awaitHeard(waiting);
        stage.step("end");
        stage.endInput();
        Connection late = people.come("Bayu");
        people.ask(late, "terlambat");
        if (ended(people, List.of(prompted, waiting, late))) {
            Connection after = people.come("Citra");
            people.ask(after, "sesudahnya");
            people.awaitEnd(after);
        }
        stage.awaitRest();
    }

    private static boolean ended(EchoPeople people, List<Connection> clients) throws InterruptedException {
        for (Connection client : clients) {
            if (!people.awaitEnd(client)) {
                return false;
            }
        }
        return true;
    }
}
