package id.benang.grader.scenario;

import id.benang.grader.model.Event;
import id.benang.grader.peer.Connection;

/**
 * Connections break off: one that has asked nothing, one that waits for its turn, one that the operator is being
 * asked about. Whoever comes afterwards is served.
 */
public final class ResetsAtTheConsole implements ServerScenario {

    public static final String NAME = "resets-at-the-console";
    private static final int PROMPTS = 3;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void play(ServerStage stage) throws InterruptedException {
        EchoPeople people = new EchoPeople(stage);
        stage.step("resets");
        people.come("Sari").leave(Event.Departure.RESET);
        Connection prompted = people.come("Tono");
        Connection waiting = people.come("Umar");
        String standing = people.ask(prompted, "ditanya");
        if (!people.awaitPrompt()) {
            return;
        }
        people.ask(waiting, "menunggu");
        people.awaitHeard(waiting);
        waiting.leave(Event.Departure.RESET);
        people.awaitMissed(waiting);
        prompted.leave(Event.Departure.RESET);
        people.awaitMissed(prompted);
        people.answer(standing);
        stage.settle();
        stage.step("afterwards");
        Connection next = people.come("Vina");
        String request = people.ask(next, "dilayani");
        if (people.answerUntil(request, PROMPTS)) {
            people.awaitReplyNumber(next, 1);
        }
    }
}
