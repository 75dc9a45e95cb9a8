package id.benang.grader.scenario;

import id.benang.grader.model.Bytes;
import id.benang.grader.peer.Connection;
import java.util.Arrays;
import java.util.List;

/**
 * Names and messages that come byte by byte, several in one segment, and with CR LF. Each manner is a step, in which
 * a newcomer gives its name in that manner and then speaks, and ends with a fence.
 */
public final class Framing implements ServerScenario {

    public static final String NAME = "framing";
    public static final String SPLIT = "split";
    public static final String MERGED = "merged";
    public static final String CRLF = "crlf";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void play(ServerStage stage) throws InterruptedException {
        ChatPeople people = new ChatPeople(stage);
        // The second one comes as people usually do: what the others are told of it is what they are always told.
        if (people.enter("Joko") && people.enter("Kaka") && people.fenceAll()) {
            split(stage, people);
            merged(stage, people);
            crlf(stage, people);
        }
    }

    private static void split(ServerStage stage, ChatPeople people) throws InterruptedException {
        stage.step(SPLIT);
        Connection kiki = people.comeSilently("Kiki");
        kiki.faults().split(Bytes.utf8("Kiki\n"), stage.patience());
        if (!people.awaitWelcome(kiki)) {
            return;
        }
        byte[] line = Bytes.utf8(people.line(kiki, "é \uD83D\uDE42") + "\n").toArray();
        int middle = line.length / 2;
        kiki.faults().split(Bytes.copyOf(line, middle), stage.patience());
        // What is half said must not get mixed up with what others say meanwhile.
        people.awaitHeardBySomebody(people.say(people.named("Joko"), "di tengah"));
        kiki.faults().split(Bytes.copyOf(Arrays.copyOfRange(line, middle, line.length)), stage.patience());
        people.fence(kiki);
    }

    private static void merged(ServerStage stage, ChatPeople people) throws InterruptedException {
        stage.step(MERGED);
        Connection lala = people.comeSilently("Lala");
        lala.faults().merged(List.of("Lala", people.line(lala, "langsung bicara"), people.line(lala, "dua sekaligus")));
        if (people.awaitWelcome(lala)) {
            Connection joko = people.named("Joko");
            joko.faults()
                    .merged(List.of(people.line(joko, "satu"), people.line(joko, "dua"), people.line(joko, "tiga")));
            people.fence(joko);
            people.fence(lala);
        }
    }

    private static void crlf(ServerStage stage, ChatPeople people) throws InterruptedException {
        stage.step(CRLF);
        Connection mira = people.comeSilently("Mira");
        mira.faults().carriageReturn("Mira");
        if (people.awaitWelcome(mira)) {
            String first = people.line(mira, "dari telnet");
            people.awaitTold(() -> mira.faults().carriageReturn(first), first);
            mira.faults().carriageReturn(people.line(mira, "baris kedua"));
            people.fence(mira);
        }
    }
}
