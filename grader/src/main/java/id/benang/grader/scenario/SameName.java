package id.benang.grader.scenario;

import id.benang.grader.model.ChatText;
import id.benang.grader.model.Event;
import id.benang.grader.model.Line;
import id.benang.grader.peer.Connection;
import java.util.Optional;
import java.util.function.Predicate;

/** Clients of one name, with others between them, go in such an order that whoever looks for a name takes the wrong one. */
public final class SameName implements ServerScenario {

    public static final String NAME = "same-name";

    private static final String SHARED = "Kembar";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void play(ServerStage stage) throws InterruptedException {
        ChatPeople people = new ChatPeople(stage);
        boolean in = people.enter("Umar")
                && enterTwin(stage, people, "(kembar-1)")
                && people.enter("Vina")
                && enterTwin(stage, people, "(kembar-2)")
                && people.fenceAll();
        boolean going = in
                && go(stage, people, "(kembar-2)", SHARED)
                && enterTwin(stage, people, "(kembar-3)")
                && go(stage, people, "(kembar-1)", SHARED);
        if (going && go(stage, people, "Vina", "Vina")) {
            go(stage, people, "(kembar-3)", SHARED);
        }
    }

    private static boolean go(ServerStage stage, ChatPeople people, String who, String username)
            throws InterruptedException {
        stage.step("leave " + who);
        boolean told = people.leave(people.named(who), username, Event.Departure.CLOSE);
        // Also where nobody was told: the fence shows who else is gone by mistake.
        return people.fenceAll() && told;
    }

    /** Comes in under the shared name, unless it is refused. */
    private static boolean enterTwin(ServerStage stage, ChatPeople people, String who) throws InterruptedException {
        Connection twin = people.comeSilently(who);
        twin.sendLine(SHARED);
        Optional<Line> answer = twin.awaitLine(new Answer(), stage.patience());
        if (answer.isEmpty()) {
            stage.giveUp(ChatText.WELCOME + " @ " + who);
        }
        boolean welcomed =
                answer.filter(line -> line.text().contains(ChatText.WELCOME)).isPresent();
        if (welcomed) {
            people.isIn(twin);
        }
        return welcomed;
    }

    /** Finds the welcome or the refusal among all lines from the first NICK on. */
    private static final class Answer implements Predicate<String> {
        private int prompts;

        @Override
        public boolean test(String line) {
            prompts += line.contains(ChatText.NICK) ? 1 : 0;
            return prompts > 1 || line.contains(ChatText.WELCOME) || line.contains(ChatText.USERNAME_TAKEN);
        }
    }
}
