package id.benang.grader.scenario;

import id.benang.grader.model.Event;
import id.benang.grader.model.LabModule;
import id.benang.grader.peer.Connection;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * Three people come one after the other, speak in the opposite order, say things that a careless server changes,
 * and go one after the other.
 */
public final class Conversation implements ServerScenario {

    public static final String NAME = "conversation";

    /** Longer than a second: a stamp that was taken once and kept is then seen to stand still. */
    private static final Duration STAMP_MOVES_ON = Duration.ofMillis(1300);

    private static final List<String> TEXTS = List.of(
            "halo semua",
            "jam 10:30:00, ya?",
            "12345 67890",
            "  dua spasi di depan",
            "dua  spasi   di tengah",
            "a: b: c");

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void play(ServerStage stage) throws InterruptedException {
        ChatPeople people = new ChatPeople(stage);
        if (allEnter(stage, people)) {
            speakInOppositeOrder(stage, people);
            if (sayDifficultThings(stage, people)) {
                sayMoreLater(stage, people);
                goOneByOne(stage, people);
            }
        }
    }

    private static boolean allEnter(ServerStage stage, ChatPeople people) throws InterruptedException {
        for (String username : List.of("Ani", "Budi", "Citra")) {
            stage.step("enter " + username);
            if (!people.enter(username)) {
                return false;
            }
            people.awaitJoined(username);
        }
        return true;
    }

    private static void speakInOppositeOrder(ServerStage stage, ChatPeople people) throws InterruptedException {
        for (String username : List.of("Citra", "Budi", "Ani")) {
            stage.step("speak " + username);
            people.awaitHeardBySomebody(people.say(people.named(username), "saya " + username));
        }
    }

    private static boolean sayDifficultThings(ServerStage stage, ChatPeople people) throws InterruptedException {
        stage.step("texts");
        // Once somebody has waited in vain, the rest goes at once: it would only be more waiting.
        boolean inTurn = true;
        for (Connection sender : people.present()) {
            for (String line : difficultLines(people, sender)) {
                if (inTurn) {
                    inTurn = people.sendInTurn(sender, line);
                } else {
                    people.send(sender, line);
                }
            }
        }
        boolean all = true;
        for (Connection sender : people.present()) {
            all &= people.fence(sender);
        }
        return all;
    }

    private static List<String> difficultLines(ChatPeople people, Connection sender) {
        return Stream.concat(
                        TEXTS.stream().map(text -> people.line(sender, text)),
                        Stream.of("   baris tanpa nama dari " + sender.who()))
                .toList();
    }

    private static void sayMoreLater(ServerStage stage, ChatPeople people) throws InterruptedException {
        if (stage.module() == LabModule.MODUL_CONTOH) {
            return;
        }
        stage.step("later");
        // Comes in one second and says its name in another: the join is stamped with the second one.
        Connection hesitant = people.comeSilently("Zulfa");
        stage.awaitClock(stage.surroundings().clock().instant().plus(STAMP_MOVES_ON));
        people.fence(people.named("Budi"));
        hesitant.sendLine("Zulfa");
        if (people.awaitWelcome(hesitant) && people.awaitJoined("Zulfa")) {
            people.leave(hesitant, Event.Departure.CLOSE);
        }
    }

    private static void goOneByOne(ServerStage stage, ChatPeople people) throws InterruptedException {
        for (String username : List.of("Citra", "Budi")) {
            stage.step("leave " + username);
            people.leave(people.named(username), Event.Departure.CLOSE);
            for (Connection sender : people.present()) {
                people.fence(sender);
            }
        }
        stage.step("leave Ani");
        people.leave(people.named("Ani"), Event.Departure.CLOSE);
    }
}
