package id.benang.grader.scenario;

import id.benang.grader.model.Bytes;
import id.benang.grader.model.EchoText;
import id.benang.grader.peer.Connection;
import java.util.List;

/**
 * Clients say {@code exit}: one alone, one right behind a request in the same write, one byte by byte. Another one
 * stays and is served on, after the first of them and after the last.
 */
public final class ExitSession implements ServerScenario {

    public static final String NAME = "exit-session";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void play(ServerStage stage) throws InterruptedException {
        EchoPeople people = new EchoPeople(stage);
        Connection staying = people.come("Citra");
        if (alone(stage, people)
                && servedOn(stage, people, staying)
                && behindRequest(stage, people)
                && inPieces(stage, people)) {
            servedOn(stage, people, staying);
        }
    }

    private static boolean servedOn(ServerStage stage, EchoPeople people, Connection staying)
            throws InterruptedException {
        stage.step("stay");
        return people.askAndAnswer(staying, "masih di sini");
    }

    private static boolean alone(ServerStage stage, EchoPeople people) throws InterruptedException {
        stage.step("alone");
        Connection leaver = people.come("Dimas");
        leaver.sendLine(EchoText.EXIT);
        return people.awaitEnd(leaver);
    }

    private static boolean behindRequest(ServerStage stage, EchoPeople people) throws InterruptedException {
        stage.step("behind-request");
        Connection leaver = people.come("Endang");
        String request = people.request(leaver, "halo");
        leaver.faults().merged(List.of(request, EchoText.EXIT));
        return people.answerNext().isPresent() && people.awaitEnd(leaver);
    }

    private static boolean inPieces(ServerStage stage, EchoPeople people) throws InterruptedException {
        stage.step("in-pieces");
        Connection leaver = people.come("Farid");
        leaver.faults().split(Bytes.utf8(EchoText.EXIT + "\n"), stage.patience());
        return people.awaitEnd(leaver);
    }
}
