package id.benang.grader.peer;

/** Open or closed; who comes to a closed gate waits until it opens. */
final class Gate {

    private boolean closed;

    synchronized void close() {
        closed = true;
    }

    synchronized void open() {
        closed = false;
        notifyAll();
    }

    /** Goes through as soon as the gate is open; at once for a thread that is told to end. */
    synchronized void pass() {
        try {
            while (closed) {
                wait();
            }
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        }
    }
}
