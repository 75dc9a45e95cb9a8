package id.benang.grader.scenario;

import id.benang.grader.model.EchoText;
import id.benang.grader.model.ModuleSettings;
import id.benang.grader.peer.Connection;
import java.util.Optional;

/**
 * A student's request-and-reply client with a scripted server: four questions and replies, one of them empty, and
 * {@code exit}.
 */
public final class EchoClientSession implements ClientScenario {

    public static final String NAME = "echo-client";
    private static final int ROUNDS = 4;
    private static final int WITH_AN_EMPTY_REPLY = 3;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void play(ClientStage stage) throws InterruptedException {
        stage.start();
        stage.step("connect");
        Optional<Connection> arrived = stage.awaitConnection();
        if (arrived.isEmpty()) {
            return;
        }
        int screen = 0;
        boolean prompts = true;
        for (int round = 1; round <= ROUNDS; round++) {
            stage.step("round " + round);
            // A client without the prompt is waited for once, not in every round.
            prompts = prompts && stage.expectPrinted(EchoText.MESSAGE_PROMPT.strip(), EchoText.MESSAGE_PROMPT, screen);
            screen = stage.printedSoFar();
            if (!exchange(stage, arrived.get(), round, screen)) {
                return;
            }
        }
        stage.step("exit");
        stage.type(EchoText.EXIT + "\n");
        stage.expectLeave(arrived.get());
    }

    private static boolean exchange(ClientStage stage, Connection connection, int round, int screen)
            throws InterruptedException {
        stage.type(question(round) + "\n");
        if (!stage.expect(connection, "question", line -> line.contains(question(round)))) {
            return false;
        }
        if (round == 1) {
            // The operator thinks it over: a client that does not wait for the reply has by now given up.
            stage.settle();
        }
        // Without lines nothing could say that there is an empty reply.
        boolean empty = round == WITH_AN_EMPTY_REPLY && stage.surroundings().wire() == ModuleSettings.Wire.LINE;
        connection.sendLine(empty ? "" : reply(round));
        String shown = empty ? EchoText.SERVER_RESPONSE.strip() : reply(round);
        return stage.expectPrinted(shown, shown, screen);
    }

    private static String question(int round) {
        return "pertanyaan nomor " + round;
    }

    private static String reply(int round) {
        return "balasan nomor " + round;
    }
}
