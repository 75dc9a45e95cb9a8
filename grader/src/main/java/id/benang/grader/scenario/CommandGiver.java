package id.benang.grader.scenario;

import id.benang.grader.peer.Connection;
import java.util.List;

/** Lets people in the chat give commands. */
final class CommandGiver {

    private final ServerStage stage;
    private final ChatPeople people;

    CommandGiver(ServerStage stage, ChatPeople people) {
        this.stage = stage;
        this.people = people;
    }

    /** Gives these commands one after the other; whether it makes sense to go on. */
    boolean give(String sender, String... commands) throws InterruptedException {
        boolean goOn = true;
        for (String command : commands) {
            goOn = goOn && giveLine(sender, sender + ": " + command);
        }
        return goOn;
    }

    /**
     * Sends one line and a fence behind it: whatever the line led to has then come, or never will.
     *
     * @return whether it makes sense to go on, be it without those whom the server has thrown out by now; if not, it
     *     hangs
     */
    boolean giveLine(String sender, String line) throws InterruptedException {
        if (!people.has(sender)) {
            return true;
        }
        stage.step(line);
        people.send(people.named(sender), line);
        return fence(sender);
    }

    /** Whether somebody is still heard, or else was thrown out. */
    boolean fence(String sender) throws InterruptedException {
        return !people.has(sender) || people.fence(people.named(sender)) || people.forgetTheGone();
    }

    /** Throws somebody out, and waits until that one is gone and all others know. */
    void kick(String sender, String name) throws InterruptedException {
        if (!people.has(sender) || !people.has(name)) {
            return;
        }
        String line = sender + ": /kick " + name;
        Connection target = people.named(name);
        people.isOut(target);
        if (!giveLine(sender, line) || isBroadcast(line)) {
            return;
        }
        if (!target.awaitEnd(stage.patience())) {
            stage.giveUp("end @ " + name);
        }
        people.awaitLeft(name);
        stage.settle();
        fence(sender);
    }

    /** What everybody reads is no command here. */
    private boolean isBroadcast(String line) {
        List<Connection> readers = people.present();
        return readers.stream()
                .allMatch(reader -> stage.journal().received(reader.who()).stream()
                        .anyMatch(heard -> heard.text().contains(line)));
    }
}
