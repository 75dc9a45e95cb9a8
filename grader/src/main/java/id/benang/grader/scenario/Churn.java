package id.benang.grader.scenario;

import id.benang.grader.model.ChatText;
import id.benang.grader.model.Event;
import id.benang.grader.peer.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/** Clients come and go from several threads, in every way there is, while one who stays posts and another listens. */
public final class Churn implements ServerScenario {

    public static final String NAME = "churn";

    private static final int THREADS = 3;
    private static final int COMINGS = 30;
    private static final int BATCH = 20;
    private static final int MOST_BATCHES = 60;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void play(ServerStage stage) throws InterruptedException {
        ChatPeople people = new ChatPeople(stage);
        if (!people.enter("Wayan") || !people.enter("Ketut")) {
            return;
        }
        stage.step("churn");
        AtomicBoolean stop = new AtomicBoolean();
        List<Thread> restless = new ArrayList<>();
        for (int number = 1; number <= THREADS; number++) {
            restless.add(start(stage, number, stop));
        }
        boolean heard = post(people, restless);
        stop.set(!heard);
        for (Thread thread : restless) {
            thread.join();
        }
        stage.step("healed");
        if (heard) {
            people.fenceAll();
        }
    }

    /** Posts without a pause while anybody comes and goes. */
    private static boolean post(ChatPeople people, List<Thread> restless) throws InterruptedException {
        Connection poster = people.named("Wayan");
        boolean heard = true;
        for (int batch = 0; batch < MOST_BATCHES && heard && anyAlive(restless); batch++) {
            for (int line = 0; line < BATCH; line++) {
                people.say(poster, "di tengah keramaian");
            }
            heard = people.fence(poster);
        }
        return heard;
    }

    private static boolean anyAlive(List<Thread> threads) {
        return threads.stream().anyMatch(Thread::isAlive);
    }

    private static Thread start(ServerStage stage, int number, AtomicBoolean stop) {
        Thread thread = new Thread(
                () -> {
                    try {
                        comeAndGo(stage, number, stop);
                    } catch (InterruptedException stopped) {
                        Thread.currentThread().interrupt();
                    }
                },
                "churn-" + number);
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    private static void comeAndGo(ServerStage stage, int number, AtomicBoolean stop) throws InterruptedException {
        Event.Departure[] ways = Event.Departure.values();
        for (int coming = 0; coming < COMINGS && !stop.get(); coming++) {
            String who = "tamu " + number + "/" + coming;
            Connection guest = stage.connect(who);
            if (!stage.expect(guest, "NICK", line -> line.contains(ChatText.NICK))) {
                return;
            }
            guest.sendLine(who);
            if (!stage.expect(guest, ChatText.WELCOME, line -> line.contains(ChatText.WELCOME))) {
                return;
            }
            guest.leave(ways[coming % ways.length]);
        }
    }
}
