package id.benang.chat;

import java.util.ArrayList;
import java.util.List;

/**
 * Who is here: the only thing that all client threads share. One lock around each method means that
 * nobody comes or goes in the middle of a broadcast, and that all members get all broadcasts in one
 * and the same order. Nothing in here waits for a client.
 *
 * <p>This room takes any name and passes any line on; a stricter one overrides what it decides
 * otherwise.
 */
public class Room {
    private final List<Member> members = new ArrayList<>();
    private final Stamp stamp;

    /** Makes an empty room whose broadcasts carry the stamp. */
    public Room(Stamp stamp) {
        this.stamp = stamp;
    }

    /** Whether the newcomer may have its name. Here it always may, even if another has it too. */
    public boolean admit(Member newcomer) {
        return true;
    }

    /** Lets a member in, tells everyone, then welcomes the newcomer alone. */
    // <solusi> Langkah 3: catat pendatang baru.
    //   Masukkan ke members, broadcast "{nama} Bergabung!", lalu kirim "Terkoneksi dengan Server!" ke outbox-nya
    //   saja. Semuanya dalam satu kunci. Bacaan: modul-contoh.md, bagian "Daftar bersama dan kunci".
    // <awal> public void join(Member newcomer) {}
    public synchronized void join(Member newcomer) {
        members.add(newcomer);
        broadcast(newcomer.name() + " Bergabung!");
        newcomer.outbox().put("Terkoneksi dengan Server!");
    }
    // </solusi>

    /** Lets a member out and tells those who remain. */
    // <solusi> Langkah 6: lepaskan yang pergi.
    //   Keluarkan leaver dari members. Kalau ia memang masih di sana, broadcast "{nama} keluar!", satu kali, dalam
    //   kunci yang sama. Bacaan: modul-contoh.md, bagian "Daftar bersama dan kunci".
    // <awal> public void leave(Member leaver) {}
    public synchronized void leave(Member leaver) {
        if (members.remove(leaver)) {
            broadcast(leaver.name() + " keluar!");
        }
    }
    // </solusi>

    /** Takes what a member says: everyone gets it. */
    public void hear(Member speaker, String line) {
        broadcast(line);
    }

    /** Sends a line to everyone, its sender included. */
    // <solusi> Langkah 4: broadcast.
    //   Taruh stamp.now() di depan baris itu, lalu taruh hasilnya di outbox setiap anggota, pengirimnya juga.
    //   Pakai kunci yang sama dengan join dan leave. Bacaan: modul-contoh.md, bagian "Broadcast".
    // <awal> public void broadcast(String line) {}
    public synchronized void broadcast(String line) {
        // Stamped inside the lock: otherwise an older stamp could follow a newer one.
        String stamped = stamp.now() + line;
        for (Member member : members) {
            member.outbox().put(stamped);
        }
    }
    // </solusi>

    /** Who is here at this moment, in the order of joining. */
    protected synchronized List<Member> members() {
        return List.copyOf(members);
    }
}
