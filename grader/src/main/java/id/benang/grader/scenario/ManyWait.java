package id.benang.grader.scenario;

import id.benang.grader.peer.Connection;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Eight clients ask at the same time. The operator answers what stands last on the screen, as a person does, once
 * the server has shown all that it will show. Then the eight ask one after the other, each when the one before has
 * its place in the queue; behind them all some ask once more, who then are back while the others still wait.
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
        if (people.awaitReplies(asked)) {
            queueUp(stage, people, List.copyOf(asked.keySet()));
        }
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

    private static void queueUp(ServerStage stage, EchoPeople people, List<Connection> clients)
            throws InterruptedException {
        stage.step("queue");
        List<Connection> standing = new ArrayList<>();
        boolean placeKnown = true;
        for (Connection client : clients) {
            if (placeKnown) {
                people.ask(client, "antre");
                standing.add(client);
                placeKnown = people.awaitHeard(client);
            }
        }
        List<Connection> again = placeKnown ? clients : List.of();
        again.forEach(client -> people.ask(client, "antre lagi"));
        for (int prompt = 0; prompt < standing.size() + again.size(); prompt++) {
            if (people.answerNext().isEmpty()) {
                return;
            }
        }
        for (Connection client : standing) {
            people.awaitReplyNumber(client, again.isEmpty() ? 2 : 3);
        }
    }
}
