package id.benang.grader.scenario;

import id.benang.grader.model.Bytes;
import id.benang.grader.model.Event;
import id.benang.grader.model.Fault;
import id.benang.grader.peer.Connection;

/**
 * One client asks with the longest line that the contract allows. Another one sends a megabyte without any line end,
 * and is gone: of a line that never ends nothing has to be shown, so the console's record does not overflow.
 */
public final class LongRequest implements ServerScenario {

    public static final String NAME = "long-request";
    /** In bytes, without its end. */
    private static final int LONGEST = 8_192;

    private static final int MEGABYTE = 1024 * 1024;
    private static final String END = " akhir.";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void play(ServerStage stage) throws InterruptedException {
        EchoPeople people = new EchoPeople(stage);
        stage.step("longest");
        Connection client = people.come("Laras");
        String beginning = "panjang ";
        client.sendLine(beginning + "x".repeat(LONGEST - beginning.length() - END.length()) + END);
        if (people.answerWith("panjang sekali") && people.awaitReplyNumber(client, 1)) {
            tooLong(stage, people, client);
        }
    }

    private static void tooLong(ServerStage stage, EchoPeople people, Connection client) throws InterruptedException {
        Connection flood = people.come("Mira");
        stage.step("too-long");
        stage.journal().record(new Event.Faulted(flood.who(), Fault.LONG_LINE));
        flood.send(Bytes.utf8("y".repeat(MEGABYTE)));
        flood.awaitTaken(stage.patience());
        if (people.askAndAnswer(client, "lancar")) {
            // Not broken off: what a reset does is another scenario's matter.
            flood.leave(Event.Departure.CLOSE);
            people.askAndAnswer(client, "masih lancar");
        }
    }
}
