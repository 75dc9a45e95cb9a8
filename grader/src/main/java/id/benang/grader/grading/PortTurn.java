package id.benang.grader.grading;

import java.util.concurrent.Semaphore;

/**
 * Whose turn it is to use ports that programs choose by themselves. A server that takes no notice of its arguments
 * listens where its sheet says, and a client that does not goes there: two of them at a time would take each other's
 * port or talk to each other. As long as it is not known that a program keeps to what it is told, it runs in its turn.
 */
final class PortTurn implements AutoCloseable {

    /** One for all gradings that work side by side; fair, so that each of them comes to its turn. */
    private static final Semaphore ALL = new Semaphore(1, true);

    private final Semaphore turn;
    private boolean taken;

    PortTurn() {
        this(ALL);
    }

    PortTurn(Semaphore turn) {
        this.turn = turn;
    }

    /** Waits for the turn; whoever has it keeps it. */
    void take() throws InterruptedException {
        if (!taken) {
            turn.acquire();
            taken = true;
        }
    }

    /** Lets the next one have it. */
    @Override
    public void close() {
        if (taken) {
            taken = false;
            turn.release();
        }
    }
}
