// <solusi>
package id.benang.chat.tantangan;

import id.benang.chat.Member;
import id.benang.chat.Room;
import id.benang.chat.Stamp;
import java.util.HashMap;
import java.util.Map;

/** A room in which everyone has a name, and no two the same. It shares the lock of {@link Room}. */
class NameRoom extends Room {
    /** The names in use. Each is noted before its owner joins, so these may be more than are here. */
    private final Map<String, Member> owners = new HashMap<>();

    NameRoom(Stamp stamp) {
        super(stamp);
    }

    @Override
    public synchronized boolean admit(Member newcomer) {
        if (newcomer.name().isBlank()) {
            newcomer.outbox().put("Username tidak boleh kosong!");
            return false;
        }
        // Looked up and noted in one step: of all who ask at the same moment, one gets the name.
        if (owners.putIfAbsent(newcomer.name(), newcomer) != null) {
            newcomer.outbox().put("Username sudah dipakai!");
            return false;
        }
        return true;
    }

    @Override
    public synchronized void leave(Member leaver) {
        if (owns(leaver)) {
            owners.remove(leaver.name());
            super.leave(leaver);
        }
    }

    /** Whether the member still has its name, which it loses when it leaves or is made to. */
    protected final synchronized boolean owns(Member member) {
        return member.equals(owners.get(member.name()));
    }
}
// </solusi>
