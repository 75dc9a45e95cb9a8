package id.benang.grader.scenario;

import id.benang.grader.launch.Suspension;
import id.benang.grader.model.Bytes;
import id.benang.grader.model.ChatText;
import id.benang.grader.peer.Connection;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Eighteen people who all speak at once, in bursts. Two come one after the other; the rest come in two crowds that name
 * themselves in one moment, in which the server is suspended, while all who are in speak. More come in the end, amid
 * the talk of two. Nobody is more than a burst ahead of what everybody has heard, so that no server needs long queues.
 */
public final class Storm implements ServerScenario {

    public static final String NAME = "storm";
    private static final int CROWDS = 2;
    private static final int CROWD = 8;
    private static final int SHAKES = 50;
    private static final int RUSHES = 8;
    private static final int SPEAKERS = 2;
    private static final int MOMENTS = 10;
    private static final int ROUNDS = 5;
    private static final int ROUNDS_OF_THE_REST = 3;
    /** Eighteen bursts are fewer lines than a small queue of a right server holds, which is 256. */
    private static final int BURST = 12;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void play(ServerStage stage) throws InterruptedException {
        ChatPeople people = new ChatPeople(stage);
        boolean first = people.enter("Guntur");
        boolean allIsWell = people.enter("Kilat") && first;
        // The first crowd comes in any case: without two who are in, nothing at all would show.
        for (int crowd = 1; crowd <= CROWDS && (allIsWell || crowd == 1); crowd++) {
            stage.step("crowd " + crowd);
            allIsWell &= come(stage, people, connect(stage, "Badai", crowd));
        }
        // Where somebody did not get in, fewer rounds show what becomes of those who did.
        for (int round = 1; round <= (allIsWell ? ROUNDS : ROUNDS_OF_THE_REST); round++) {
            stage.step("round " + round);
            boolean inOneWrite = round % 2 == 1;
            if (!speak(stage, people, inOneWrite)) {
                return;
            }
        }
        for (int rush = 1; rush <= RUSHES && allIsWell; rush++) {
            stage.step("rush " + rush);
            allIsWell = comeAmidTalk(stage, people, rush);
        }
    }

    private static List<Connection> connect(ServerStage stage, String name, int crowd) throws InterruptedException {
        List<Connection> newcomers = new ArrayList<>();
        for (int number = 1; number <= CROWD; number++) {
            newcomers.add(stage.connect("%s-%d-%d".formatted(name, crowd, number)));
        }
        return stage.expectEach("NICK", newcomers, line -> line.contains(ChatText.NICK));
    }

    /** The newcomers name themselves while all who are in speak. */
    private static boolean come(ServerStage stage, ChatPeople people, List<Connection> newcomers)
            throws InterruptedException {
        AtOnce all = new AtOnce();
        newcomers.forEach(newcomer -> all.add(newcomer.who(), () -> newcomer.sendLine(newcomer.who())));
        Map<Connection, List<String>> bursts = bursts(people);
        bursts.forEach((sender, burst) -> all.add(sender.who(), () -> burst.forEach(sender::sendLine)));
        // The server finds all of it at once when it goes on, and each of its threads something to do.
        try (Suspension suspension = stage.suspensionWhileSending()) {
            suspension.during(all::go);
            suspension.stutter(SHAKES, moment -> {});
        }
        boolean heard = awaitLast(stage, people, bursts);
        List<Connection> in = stage.expectEach(ChatText.WELCOME, newcomers, line -> line.contains(ChatText.WELCOME));
        in.forEach(people::isIn);
        return heard && in.size() == CROWD;
    }

    /**
     * More people come while two of those who are in speak, and listen from then on. The server is suspended again and
     * again for a moment, in which some of them name themselves and both speakers say something: in whatever it does
     * for one it is interrupted, with more to do for others.
     */
    private static boolean comeAmidTalk(ServerStage stage, ChatPeople people, int rush) throws InterruptedException {
        List<Connection> newcomers = connect(stage, "Tamu", rush);
        // In one rush all at once, in the next one after the other in pairs.
        int together = rush % 2 == 1 ? newcomers.size() : 2;
        Deque<Connection> nameless = new ArrayDeque<>(newcomers);
        List<Connection> speakers = people.present().subList(0, SPEAKERS);
        try (Suspension suspension = stage.suspensionWhileSending()) {
            suspension.stutter(MOMENTS, moment -> {
                for (int count = 0; count < together && !nameless.isEmpty(); count++) {
                    Connection newcomer = nameless.remove();
                    newcomer.sendLine(newcomer.who());
                }
                speakers.forEach(speaker -> people.say(speaker, "sambil"));
            });
        }
        List<Connection> in = stage.expectEach(ChatText.WELCOME, newcomers, line -> line.contains(ChatText.WELCOME));
        in.forEach(people::isIn);
        return people.fence(speakers.get(0)) && people.fence(speakers.get(1)) && in.size() == CROWD;
    }

    private static boolean speak(ServerStage stage, ChatPeople people, boolean inOneWrite) throws InterruptedException {
        AtOnce all = new AtOnce();
        Map<Connection, List<String>> bursts = bursts(people);
        bursts.forEach((sender, burst) -> all.add(
                sender.who(),
                inOneWrite
                        ? () -> sender.send(Bytes.utf8(String.join("\n", burst) + "\n"))
                        : () -> burst.forEach(sender::sendLine)));
        if (inOneWrite) {
            try (Suspension suspension = stage.suspensionWhileSending()) {
                suspension.during(all::go);
                suspension.stutter(SHAKES, moment -> {});
            }
        } else {
            all.go();
        }
        return awaitLast(stage, people, bursts);
    }

    private static Map<Connection, List<String>> bursts(ChatPeople people) {
        Map<Connection, List<String>> bursts = new LinkedHashMap<>();
        for (Connection sender : people.present()) {
            List<String> lines = new ArrayList<>();
            for (int number = 1; number <= BURST; number++) {
                lines.add(people.line(sender, "badai " + number));
            }
            bursts.put(sender, lines);
        }
        return bursts;
    }

    /** The last line of each burst is its fence. */
    private static boolean awaitLast(ServerStage stage, ChatPeople people, Map<Connection, List<String>> bursts)
            throws InterruptedException {
        LineSearch fences = new LineSearch();
        bursts.values().forEach(burst -> {
            String last = burst.get(burst.size() - 1);
            people.present().forEach(listener -> fences.want(listener, line -> line.contains(last)));
        });
        return stage.expectAll("last lines of the storm", fences);
    }
}
