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

    private long served = 0;

    synchronized void await(long ticket) throws InterruptedException {
        while (served != 0 || waiting.last() != ticket) {
            wait();
        }
        served = ticket;
    }

    synchronized void giveBack(long ticket) {
        waiting.remove(ticket);
        if (served == ticket) {
            served = 0;
        }
        notifyAll();
    }
}
