package id.benang.grader.scenario;

import id.benang.grader.peer.Connection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Eight clients ask at the same time. The operator answers what stands last on the screen, as a person does, once
 * the server has shown all that it will show.
 */
public final class ManyWait implements ServerScenario {

    public static final String NAME = "many-wait";
    private static final int CLIENTS = 8;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void play(ServerStage stage) throws InterruptedException {
        EchoPeople people = new EchoPeople(stage);
        Map<Connection, String> asked = new LinkedHashMap<>();
        for (int number = 1; number <= CLIENTS; number++) {
            asked.put(people.come("Klien-" + number), "");
        }
        stage.step("ask");
        asked.replaceAll((connection, nothing) -> people.ask(connection, "pertanyaan"));
        for (int number = 1; number <= CLIENTS; number++) {
            if (!answerNext(stage, people)) {
                break;
            }
        }
        people.awaitReplies(asked);
    }

    private static boolean answerNext(ServerStage stage, EchoPeople people) throws InterruptedException {
        if (!people.awaitPrompt()) {
            return false;
        }
        stage.settle();
        Optional<String> shown = people.lastShown();
        if (shown.isEmpty()) {
            stage.giveUp("request on the screen");
            return false;
        }
        return people.answer(shown.get());
    }
}
