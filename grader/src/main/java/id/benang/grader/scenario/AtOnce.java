package id.benang.grader.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** Lets several people do something at the same moment, each on a thread of its own. */
final class AtOnce {

    private record Deed(String who, Runnable work) {}

    private final List<Deed> deeds = new ArrayList<>();

    /** One more who does something. What is done must end by itself. */
    void add(String who, Runnable work) {
        deeds.add(new Deed(who, work));
    }

    /** Starts everybody's thread, lets them go when all are ready, and waits until all are done. */
    void go() throws InterruptedException {
        CountDownLatch ready = new CountDownLatch(deeds.size());
        List<Thread> threads = deeds.stream()
                .map(deed -> new Thread(() -> doTogether(ready, deed.work()), "deed-of-" + deed.who()))
                .toList();
        threads.forEach(Thread::start);
        try {
            for (Thread thread : threads) {
                thread.join();
            }
        } finally {
            threads.forEach(Thread::interrupt);
        }
    }

    private static void doTogether(CountDownLatch ready, Runnable work) {
        ready.countDown();
        try {
            ready.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return;
        }
        work.run();
    }
}
