package id.benang.grader.peer;

import static org.assertj.core.api.Assertions.assertThat;

import id.benang.grader.journal.Patience;
import id.benang.grader.model.Bytes;
import id.benang.grader.model.Event;
import id.benang.grader.model.Line;
import id.benang.grader.model.Transcript;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

class ConnectionTest extends OverLoopback {

    @Test
    void so_many_lines_are_waited_for_and_no_more() throws Exception {
        Patience impatience = new Patience(Duration.ZERO, Duration.ZERO, lag);
        try (Connection ani = connect("Ani");
                Socket server = listener.accept()) {
            server.getOutputStream().write("satu\ndua\ntig".getBytes(java.nio.charset.StandardCharsets.UTF_8));

            assertThat(ani.awaitLines(2, patience)).isTrue();
            assertThat(ani.awaitLines(3, impatience)).isFalse();
            server.shutdownOutput();
            assertThat(ani.awaitLines(3, patience)).isFalse();
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void the_other_end_is_told_of_a_leave_and_not_before() throws Exception {
        Patience impatience = new Patience(Duration.ZERO, Duration.ZERO, lag);
        for (Event.Departure how : List.of(Event.Departure.CLOSE, Event.Departure.RESET)) {
            try (Connection ani = connect("Ani");
                    Socket server = listener.accept()) {
                assertThat(ani.awaitLeaveTold(impatience)).isFalse();
                ani.leave(how);
                assertThat(ani.awaitLeaveTold(patience)).isTrue();
                assertThat(server.isClosed()).isFalse();
            }
        }
    }

    @Test
    void what_comes_is_recorded_as_it_came_and_found_as_lines() throws Exception {
        try (Connection ani = connect("Ani");
                Socket server = listener.accept()) {
            server.getOutputStream().write("NI".getBytes(java.nio.charset.StandardCharsets.UTF_8));
            server.getOutputStream().write("CK\nmore".getBytes(java.nio.charset.StandardCharsets.UTF_8));

            assertThat(ani.awaitLine("NICK"::equals, patience)).map(Line::text).contains("NICK");
        }
    }

    @Test
    void what_is_sent_is_recorded_before_it_can_have_arrived() throws Exception {
        try (Connection ani = connect("Ani");
                Socket server = listener.accept()) {
            ani.sendLine("halo");

            assertThat(server.getInputStream().readNBytes(5))
                    .isEqualTo(Bytes.utf8("halo\n").toArray());
            assertThat(transcript().sent("Ani")).extracting(Line::text).containsExactly("halo");
        }
    }

    @Test
    void a_server_that_ends_the_connection_ends_the_waiting() throws Exception {
        try (Connection ani = connect("Ani")) {
            listener.accept().close();

            assertThat(ani.awaitLine("never"::equals, patience)).isEmpty();
            assertThat(ani.awaitEnd(patience)).isTrue();
            assertThat(transcript().all(Event.EndReceived.class)).hasSize(1);
        }
    }

    @Test
    void of_a_flood_the_beginning_is_kept_and_the_rest_is_read_and_dropped() throws Exception {
        try (Connection ani = connect("Ani");
                Socket server = listener.accept()) {
            server.getOutputStream().write(new byte[4 * (int) Manner.USUAL.keptBytes()]);
            server.shutdownOutput();

            assertThat(ani.awaitEnd(patience)).isTrue();
            assertThat(transcript()
                            .all(Event.Received.class)
                            .mapToLong(received -> received.event().bytes().length())
                            .sum())
                    .isEqualTo(Manner.USUAL.keptBytes());
            assertThat(transcript().all(Event.ReceivedTooMuch.class).map(Transcript.Placed::event))
                    .containsExactly(new Event.ReceivedTooMuch("Ani", Manner.USUAL.keptBytes()));
        }
    }

    @Test
    void leaving_by_reset_is_seen_as_a_reset() throws Exception {
        try (Connection ani = connect("Ani");
                Socket server = listener.accept()) {
            ani.leave(Event.Departure.RESET);

            Assertions.assertThatThrownBy(() -> server.getInputStream().read()).isInstanceOf(SocketException.class);
        }
    }

    @Test
    void leaving_by_close_is_seen_as_an_end() throws Exception {
        try (Connection ani = connect("Ani");
                Socket server = listener.accept()) {
            ani.leave(Event.Departure.CLOSE);

            assertThat(server.getInputStream().read()).isEqualTo(-1);
        }
    }

    @Test
    void after_a_half_close_the_other_direction_still_works() throws Exception {
        try (Connection ani = connect("Ani");
                Socket server = listener.accept()) {
            ani.leave(Event.Departure.HALF_CLOSE);

            assertThat(server.getInputStream().read()).isEqualTo(-1);
            server.getOutputStream().write('\n');
            assertThat(ani.awaitLine(String::isEmpty, patience)).isPresent();
        }
    }

    @Test
    void nobody_listening_is_recorded_and_over_at_once() throws Exception {
        int port = listener.getLocalPort();
        listener.close();
        try (Connection ani = connect("Ani", port, Manner.USUAL)) {
            assertThat(ani.awaitLine("never"::equals, patience)).isEmpty();
            assertThat(transcript().all(Event.ConnectFailed.class)).hasSize(1);
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void one_that_the_system_does_not_take_is_recorded_and_over() throws Exception {
        try (ServerSocket full = new ServerSocket()) {
            full.bind(Loopback.address(0), 1);
            Patience impatient = new Patience(Duration.ofMillis(200), Duration.ofMinutes(1), lag);
            List<Connection> all = new ArrayList<>();
            while (all.size() < 10
                    && transcript().all(Event.ConnectFailed.class).findAny().isEmpty()) {
                all.add(Connection.open(
                        "Tamu-" + all.size(),
                        (InetSocketAddress) full.getLocalSocketAddress(),
                        journal,
                        Manner.USUAL,
                        impatient));
            }
            assertThat(transcript().all(Event.ConnectFailed.class).map(Transcript.Placed::event))
                    .containsExactly(new Event.ConnectFailed("Tamu-" + (all.size() - 1), "not taken after 0 s"));
            assertThat(journal.isOver(all.get(all.size() - 1).who())).isTrue();
            all.forEach(Connection::close);
        }
    }

    @Test
    void leaving_twice_is_leaving_once() throws Exception {
        try (Connection ani = connect("Ani");
                Socket server = listener.accept()) {
            ani.leave(Event.Departure.CLOSE);
            ani.leave(Event.Departure.RESET);

            assertThat(transcript().all(Event.Left.class)).hasSize(1);
            assertThat(server.getInputStream().read()).isEqualTo(-1);
        }
    }

    @Test
    void what_was_sent_is_known_to_be_taken_when_it_was_read() throws Exception {
        try (Connection ani = connect("Ani");
                Socket server = listener.accept()) {
            ani.sendLine("halo");
            Patience none = new Patience(Duration.ZERO, Duration.ZERO, lag);
            assertThat(ani.awaitTaken(none)).isFalse();
            assertThat(server.getInputStream().readNBytes(5)).hasSize(5);
            boolean known = ReceiveQueue.ofPeer(server).isKnown();
            assertThat(ani.awaitTaken(patience)).isEqualTo(known);
        }
    }

    @Test
    void free_ports_are_free_and_each_one_another() {
        FreePorts ports = new FreePorts();
        int first = ports.next();

        assertThat(FreePorts.isFree(first)).isTrue();
        assertThat(ports.next()).isNotEqualTo(first);
        assertThat(new FreePorts().next()).isNotEqualTo(first);
        assertThat(FreePorts.isFree(listener.getLocalPort())).isFalse();
    }
}
