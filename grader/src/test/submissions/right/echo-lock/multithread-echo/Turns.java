import java.util.TreeSet;

/** Nomor antrean untuk memakai console: nomor terkecil yang masih berlaku mendapat giliran. */
class Turns {
    private final TreeSet<Long> waiting = new TreeSet<>();
    private long last = 0;

    synchronized long take() {
        last++;
        waiting.add(last);
        return last;
    }

    synchronized void await(long ticket) throws InterruptedException {
        while (waiting.first() != ticket) {
            wait();
        }
    }

    synchronized void giveBack(long ticket) {
        waiting.remove(ticket);
        notifyAll();
    }
}
