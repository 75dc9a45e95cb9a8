package id.benang.chat;

import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoMoreInteractions;
import static org.mockito.Mockito.when;

import org.junit.jupiter.api.Test;
import org.mockito.InOrder;

class RoomTest {
    private final Stamp stamp = mock(Stamp.class, invocation -> "");
    private final Room room = new Room(stamp);
    private final Outbox alice = mock(Outbox.class);
    private final Outbox budi = mock(Outbox.class);

    @Test
    void a_newcomer_is_announced_to_all_and_then_welcomed_alone() {
        room.join(new Member("Alice", alice));
        room.join(new Member("Budi", budi));

        InOrder order = inOrder(alice, budi);
        order.verify(alice).put("Alice Bergabung!");
        order.verify(alice).put("Terkoneksi dengan Server!");
        order.verify(alice).put("Budi Bergabung!");
        order.verify(budi).put("Budi Bergabung!");
        order.verify(budi).put("Terkoneksi dengan Server!");
        verifyNoMoreInteractions(alice, budi);
    }

    @Test
    void a_leaver_is_announced_once_however_often_it_leaves() {
        Member leaver = new Member("Alice", alice);
        room.join(new Member("Budi", budi));
        room.join(leaver);

        room.leave(leaver);
        room.leave(leaver);

        verify(budi).put("Alice keluar!");
    }

    @Test
    void one_who_never_joined_is_not_announced() {
        room.join(new Member("Budi", budi));

        room.leave(new Member("Alice", alice));

        verify(budi).put("Budi Bergabung!");
        verify(budi).put("Terkoneksi dengan Server!");
        verifyNoMoreInteractions(budi);
    }

    @Test
    void of_two_with_one_name_the_right_one_leaves() {
        Member first = new Member("Kembar", alice);
        room.join(first);
        room.join(new Member("Kembar", budi));

        room.leave(first);
        room.broadcast("Kembar: masih di sini");

        verify(budi).put("Kembar keluar!");
        verify(budi).put("Kembar: masih di sini");
        verify(alice, never()).put("Kembar: masih di sini");
    }

    @Test
    void every_broadcast_is_stamped_but_the_welcome_is_not() {
        when(stamp.now()).thenReturn("[1] ", "[2] ", "[3] ");
        Member leaver = new Member("Budi", budi);

        room.join(new Member("Alice", alice));
        room.broadcast("Alice: halo");
        room.join(leaver);
        when(stamp.now()).thenReturn("[4] ");
        room.leave(leaver);

        InOrder order = inOrder(alice);
        order.verify(alice).put("[1] Alice Bergabung!");
        order.verify(alice).put("Terkoneksi dengan Server!");
        order.verify(alice).put("[2] Alice: halo");
        order.verify(alice).put("[3] Budi Bergabung!");
        order.verify(alice).put("[4] Budi keluar!");
    }
}
