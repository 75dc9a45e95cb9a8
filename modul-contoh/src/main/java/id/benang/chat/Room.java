package id.benang.chat;

import java.util.ArrayList;
import java.util.List;

/**
 * Who is here: the only thing that all client threads share. One lock around each method means that
 * nobody comes or goes in the middle of a broadcast, and that all members get all broadcasts in one
 * and the same order. Nothing in here waits for a client.
 */
public final class Room {
    private final List<Member> members = new ArrayList<>();
    private final Stamp stamp;

    /** Makes an empty room whose broadcasts carry the stamp. */
    public Room(Stamp stamp) {
        this.stamp = stamp;
    }

    /** Lets a member in, tells everyone, then welcomes the newcomer alone. */
    public synchronized void join(Member newcomer) {
        members.add(newcomer);
        broadcast(newcomer.name() + " Bergabung!");
        newcomer.outbox().put("Terkoneksi dengan Server!");
    }

    /** Lets a member out and tells those who remain. */
    public synchronized void leave(Member leaver) {
        if (members.remove(leaver)) {
            broadcast(leaver.name() + " keluar!");
        }
    }

    /** Sends a line to everyone, its sender included. */
    public synchronized void broadcast(String line) {
        // Stamped inside the lock: otherwise an older stamp could follow a newer one.
        String stamped = stamp.now() + line;
        for (Member member : members) {
            member.outbox().put(stamped);
        }
    }
}
