package id.benang.grader.peer;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Threads that stand ready, so that several connections send at one and the same moment. */
public final class Volley implements AutoCloseable {

    private final CyclicBarrier ready;
    private final ExecutorService threads;

    /**
     * @param size how many connections send at a time
     */
    public Volley(int size) {
        this.ready = new CyclicBarrier(size);
        this.threads = Executors.newFixedThreadPool(size, work -> {
            Thread thread = new Thread(work, "volley");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Sends a line from each of the connections, as many as the volley is large, and waits until all have sent it. */
    public void send(List<Connection> connections, String line) throws InterruptedException {
        List<Callable<Boolean>> sendings = new ArrayList<>();
        for (Connection connection : connections) {
            Runnable write = connection.prepare(line);
            sendings.add(() -> sendWithTheOthers(write));
        }
        threads.invokeAll(sendings);
    }

    private boolean sendWithTheOthers(Runnable write) throws InterruptedException, BrokenBarrierException {
        ready.await();
        write.run();
        return true;
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
