package id.benang.grader.scenario;

import id.benang.grader.model.ChallengeText;
import id.benang.grader.model.Event;
import java.util.List;
import java.util.Optional;

/**
 * Eight people give commands, one is thrown out, and names are asked for that may not be had. A server without the
 * challenges takes all names and broadcasts all commands, which takes no longer.
 */
public final class Challenges implements ServerScenario {

    public static final String NAME = "challenges";

    /** In no order that a program comes by of itself, by the alphabet or by a hash; one name begins with another. */
    private static final List<String> PEOPLE =
            List.of("Wati", "Yuda", ChallengeText.ADMIN, "Bu Sri", "Yuda Pratama", "Bimo", "Aji", "Gilang");

    /** How often a name is asked for that should have become free. */
    private static final int TRIES = 3;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void play(ServerStage stage) throws InterruptedException {
        ChatPeople people = new ChatPeople(stage);
        // Those of the scenario before may just be leaving.
        stage.settle();
        for (String username : PEOPLE) {
            if (!people.enter(username)) {
                return;
            }
        }
        people.comeSilently("(tamu)");
        CommandGiver commands = new CommandGiver(stage, people);
        if (giveCommands(commands)) {
            kick(commands);
            askForNames(stage, people);
        }
    }

    /** Each kind by somebody else: one that a wrong server throws out for it is not missed by the others. */
    private static boolean giveCommands(CommandGiver commands) throws InterruptedException {
        return commands.give("Bimo", "/list")
                && commands.give("Aji", "/tolong aku ya")
                && commands.give("Wati", "/pm Yuda rahasia pertama: 10:30", "/pm Yuda Pratama rahasia kedua")
                && commands.giveLine("Bu Sri", "Bimo: /pm Aji rahasia ketiga")
                && commands.give("Wati", "/pm Zainal rahasia keempat", "/pm Yuda");
    }

    private static void askForNames(ServerStage stage, ChatPeople people) throws InterruptedException {
        claim(stage, "(kosong)", List.of("", "   ", "Zubaidah"));
        claim(stage, "(kembar)", List.of("Yuda", "Yanuar"));
        claim(stage, "(kembar yang pergi)", List.of("Yuda"));
        stage.settle();
        claim(stage, "(kembar lagi)", List.of("Yuda"));
        if (reclaim(stage, people, "Tono", Event.Departure.CLOSE)) {
            reclaim(stage, people, "Tuti", Event.Departure.RESET);
        }
    }

    /** Asks for these names, one after the other as long as they are refused, and leaves. */
    private static void claim(ServerStage stage, String who, List<String> names) throws InterruptedException {
        stage.step(who);
        Optional<Claimant> claimant = Claimant.come(stage, who);
        if (claimant.isPresent()) {
            claimant.get().claimAll(names);
            claimant.get().leave(Event.Departure.CLOSE);
        }
    }

    /** Somebody leaves, and another one asks for the name; whether anybody can come at all. */
    private static boolean reclaim(ServerStage stage, ChatPeople people, String name, Event.Departure how)
            throws InterruptedException {
        stage.step("leave " + name);
        if (!people.enter(name)) {
            return false;
        }
        people.leave(people.named(name), how);
        Optional<Claimant> next = Claimant.come(stage, "(" + name + " lagi)");
        Claimant.Answer answer = Claimant.Answer.REFUSED;
        for (int tries = 0; tries < TRIES && next.isPresent() && answer == Claimant.Answer.REFUSED; tries++) {
            if (tries > 0) {
                stage.settle();
            }
            answer = next.get().claim(name);
        }
        next.ifPresent(claimant -> claimant.leave(Event.Departure.CLOSE));
        return next.isPresent();
    }

    private static void kick(CommandGiver commands) throws InterruptedException {
        boolean goOn = commands.give("Gilang", "/kick Bimo")
                && commands.fence("Bimo")
                && commands.give(ChallengeText.ADMIN, "/kick Zainal");
        if (goOn) {
            commands.kick(ChallengeText.ADMIN, "Yuda Pratama");
            if (commands.give("Bimo", "/list") && commands.giveLine("Gilang", "admin: /kick Aji")) {
                commands.fence("Aji");
            }
        }
    }
}
