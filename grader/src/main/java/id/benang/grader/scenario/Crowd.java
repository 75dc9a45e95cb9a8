package id.benang.grader.scenario;

import id.benang.grader.model.ChatText;
import id.benang.grader.peer.Connection;
import java.util.ArrayList;
import java.util.List;

/**
 * Guests of the chat who come from several threads until so many have come. Each is in when it has been welcomed, and
 * stays until somebody lets it leave; no more than a few are in at the same time.
 */
final class Crowd {

    private final ServerStage stage;
    private final int comings;
    private final int most;
    private final List<Connection> ready = new ArrayList<>();
    private final List<Thread> threads = new ArrayList<>();
    private int inside;
    private int bringing;
    private boolean stopped;

    /**
     * @param comings how many each thread lets in, one after the other
     * @param most how many may be in, or on their way, at the same time
     */
    Crowd(ServerStage stage, int comings, int most) {
        this.stage = stage;
        this.comings = comings;
        this.most = most;
    }

    /** Begins to let them come, from so many threads. */
    void begin(int count) {
        bringing = count;
        for (int number = 1; number <= count; number++) {
            String prefix = "tamu " + number + "/";
            Thread thread = new Thread(() -> bring(prefix), "crowd-" + number);
            thread.setDaemon(true);
            threads.add(thread);
        }
        threads.forEach(Thread::start);
    }

    private void bring(String prefix) {
        try {
            for (int coming = 0; coming < comings && mayCome(); coming++) {
                Connection guest = stage.connect(prefix + coming);
                if (!stage.expect(guest, "NICK", line -> line.contains(ChatText.NICK))) {
                    return;
                }
                guest.sendLine(guest.who());
                if (!stage.expect(guest, ChatText.WELCOME, line -> line.contains(ChatText.WELCOME))) {
                    return;
                }
                isReady(guest);
            }
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        } finally {
            noMore();
        }
    }

    /** Waits for room; nobody may come any more once it is over. */
    private synchronized boolean mayCome() throws InterruptedException {
        while (inside >= most && !stopped) {
            wait();
        }
        inside++;
        return !stopped;
    }

    private synchronized void isReady(Connection guest) {
        ready.add(guest);
        notifyAll();
    }

    private synchronized void noMore() {
        bringing--;
        notifyAll();
    }

    /**
     * Waits until so many are in who have not been fetched, or nobody comes any more.
     *
     * @return all of them; nobody, when there are none left
     */
    synchronized List<Connection> fetch(int atLeast) throws InterruptedException {
        while (ready.size() < atLeast && bringing > 0) {
            wait();
        }
        List<Connection> fetched = List.copyOf(ready);
        ready.clear();
        return fetched;
    }

    /** So many have left: as many others may come. */
    synchronized void left(int count) {
        inside -= count;
        notifyAll();
    }

    /** Lets nobody come any more, and waits for those who are on their way. */
    void end() throws InterruptedException {
        synchronized (this) {
            stopped = true;
            notifyAll();
        }
        for (Thread thread : threads) {
            thread.join();
        }
    }
}
