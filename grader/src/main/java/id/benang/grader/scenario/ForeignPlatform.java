package id.benang.grader.scenario;

import id.benang.grader.model.ConsoleText;
import id.benang.grader.model.LabModule;
import id.benang.grader.peer.Connection;
import java.util.List;

/**
 * A server of its own, on a machine whose character set is not UTF-8: first what its console shows of two plain
 * people, then texts and a name in other scripts. Every fence is plain, so that it arrives whatever becomes of them.
 */
public final class ForeignPlatform implements ServerScenario {

    public static final String NAME = "foreign-platform";
    public static final String CONSOLE = "console";
    public static final String UTF8 = "utf8";

    private static final List<String> TEXTS = List.of(
            "déjà vu, çà et là, Ñandú, Straße",
            "\u0645\u0631\u062D\u0628\u0627 \u0628\u0627\u0644\u062C\u0645\u064A\u0639",
            "\uD83D\uDE00 \uD83D\uDC4D\uD83C\uDFFD \uD83D\uDC69\u200D\uD83D\uDC67",
            "\uA9B2\uA9A4\uA98F \uA997\uA9AE, \u65E5\u672C\u8A9E");

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void play(ServerStage stage) throws InterruptedException {
        ChatPeople people = new ChatPeople(stage);
        stage.step(CONSOLE);
        if (people.enter("Nina") && people.enter("Omar")) {
            String line = people.say(people.named("Nina"), "halo konsol");
            people.awaitHeard(line);
            stage.expectPrinted(
                    "console", screen -> showsAll(stage.module(), screen, people.present(), line), stage.patience());
            sayInOtherScripts(stage, people);
        }
    }

    private static boolean showsAll(LabModule module, String screen, List<Connection> people, String line) {
        return screen.contains(ConsoleText.listening(module))
                && screen.contains(ConsoleText.connected(module))
                && people.stream().allMatch(person -> screen.contains(Integer.toString(person.localPort())))
                && people.stream()
                        .flatMap(person -> ConsoleText.named(module, person.who()).stream())
                        .allMatch(screen::contains)
                && (screen.contains(line) || !ConsoleText.showsChat(module));
    }

    private static void sayInOtherScripts(ServerStage stage, ChatPeople people) throws InterruptedException {
        stage.step(UTF8);
        Connection plain = people.named("Nina");
        if (people.enter("Zoë")) {
            Connection zoe = people.named("Zoë");
            TEXTS.forEach(text -> people.say(zoe, text));
            TEXTS.forEach(text -> people.say(plain, text));
            people.send(zoe, "pagar dari yang baru.");
            people.awaitHeard("pagar dari yang baru.");
            people.fence(plain);
        }
    }
}
