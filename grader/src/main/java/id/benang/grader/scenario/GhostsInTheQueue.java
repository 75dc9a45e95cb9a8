package id.benang.grader.scenario;

import id.benang.grader.model.Event;
import id.benang.grader.peer.Connection;

/**
 * Two clients leave while they wait for their turn, one of them by breaking off, and one while the operator is being
 * asked for its answer. Each time somebody else waits behind, whose answer must not be lost to the one who left, nor the other way round.
 */
public final class GhostsInTheQueue implements ServerScenario {

    public static final String NAME = "ghosts-in-the-queue";
    /** As many as are open at most, and two that should not be. */
    private static final int PROMPTS = 4;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void play(ServerStage stage) throws InterruptedException {
        EchoPeople people = new EchoPeople(stage);
        if (leavesWhileWaiting(stage, people)) {
            leavesWhilePrompted(stage, people);
        }
        // Whoever leaves from here on leaves because the scenario is over.
        stage.step("over");
    }

    private static boolean leavesWhileWaiting(ServerStage stage, EchoPeople people) throws InterruptedException {
        stage.step("waiting");
        Connection first = people.come("Nadia");
        Connection ghost = people.come("Oki");
        Connection broken = people.come("Pandu");
        Connection last = people.come("Putu");
        String answered = people.ask(first, "pertama");
        if (!people.awaitPrompt()) {
            return false;
        }
        people.ask(ghost, "pergi dulu");
        people.awaitHeard(ghost);
        people.ask(broken, "putus dulu");
        people.awaitHeard(broken);
        String wanted = people.ask(last, "terakhir");
        people.awaitHeard(last);
        ghost.leave(Event.Departure.CLOSE);
        people.awaitMissed(ghost);
        broken.leave(Event.Departure.RESET);
        people.awaitMissed(broken);
        people.answer(answered);
        return people.awaitReply(first, answered)
                && people.answerUntil(wanted, PROMPTS)
                && people.awaitReply(last, wanted);
    }

    private static void leavesWhilePrompted(ServerStage stage, EchoPeople people) throws InterruptedException {
        stage.step("prompted");
        Connection ghost = people.come("Qori");
        Connection last = people.come("Ratih");
        String dropped = people.ask(ghost, "pergi kemudian");
        if (!people.awaitPrompt()) {
            return;
        }
        String wanted = people.ask(last, "sesudahnya");
        people.awaitHeard(last);
        ghost.leave(Event.Departure.CLOSE);
        people.awaitMissed(ghost);
        people.answer(dropped);
        if (people.answerUntil(wanted, PROMPTS)) {
            people.awaitReply(last, wanted);
            stage.settle();
        }
    }
}
