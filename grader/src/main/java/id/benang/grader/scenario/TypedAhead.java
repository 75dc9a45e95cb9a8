package id.benang.grader.scenario;

import id.benang.grader.peer.Connection;
import java.util.List;

/** The operator types all answers in one go before anybody has asked; then a client asks, one request at a time. */
public final class TypedAhead implements ServerScenario {

    public static final String NAME = "typed-ahead";
    private static final List<String> ANSWERS = List.of("jawaban pertama", "jawaban kedua", "jawaban ketiga");

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void play(ServerStage stage) throws InterruptedException {
        EchoPeople people = new EchoPeople(stage);
        Connection client = people.come("Hesti");
        stage.step("ahead");
        stage.type(String.join("\n", ANSWERS) + "\n");
        for (int round = 0; round < ANSWERS.size(); round++) {
            people.ask(client, "tanya");
            // The answer may be here before the screen is, whose prompt the next scenario would take for its own.
            people.awaitPrompt();
            if (!people.awaitReplyNumber(client, round + 1)) {
                return;
            }
        }
    }
}
