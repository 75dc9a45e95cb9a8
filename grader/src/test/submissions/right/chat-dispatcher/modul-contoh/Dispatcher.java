import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Supplier;

/** Satu-satunya pemilik daftar anggota: semua kejadian lewat satu antrean, jadi tidak perlu lock. */
public class Dispatcher implements Runnable {
    private interface Event {
        void handle();
    }

    private final BlockingQueue<Event> events = new ArrayBlockingQueue<>(1000);
    private final List<Member> members = new ArrayList<>();
    private final Supplier<String> stamp;
    private final PrintStream console;

    public Dispatcher(Supplier<String> stamp, PrintStream console) {
        this.stamp = stamp;
        this.console = console;
    }

    public void join(Member member) throws InterruptedException {
        events.put(() -> {
            members.add(member);
            broadcast(member.name + " Bergabung!");
            member.send(Member.encode("Terkoneksi dengan Server!"));
        });
    }

    public void say(String line, boolean show) throws InterruptedException {
        events.put(() -> {
            if (show) {
                console.println(line);
            }
            broadcast(line);
        });
    }

    public void leave(Member member) throws InterruptedException {
        events.put(() -> {
            if (members.remove(member)) {
                broadcast(member.name + " keluar!");
            }
            member.finish();
        });
    }

    private void broadcast(String line) {
        byte[] bytes = Member.encode(stamp.get() + line);
        for (Member member : members) {
            member.send(bytes);
        }
    }

    @Override
    public void run() {
        try {
            while (true) {
                events.take().handle();
            }
        } catch (InterruptedException e) {
            // server berhenti
        }
    }
}
