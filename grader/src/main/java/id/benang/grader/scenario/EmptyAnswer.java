package id.benang.grader.scenario;

import id.benang.grader.peer.Connection;

/** The operator just presses Enter; the next answer, which is not empty, shows what came of it. */
public final class EmptyAnswer implements ServerScenario {

    public static final String NAME = "empty-answer";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void play(ServerStage stage) throws InterruptedException {
        EchoPeople people = new EchoPeople(stage);
        Connection client = people.come("Gita");
        String first = people.ask(client, "kosong");
        if (people.answerWith("")) {
            people.forget(first);
            people.askAndAnswer(client, "isi");
        }
    }
}
