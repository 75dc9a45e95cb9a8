package id.benang.grader.peer;

import static org.assertj.core.api.Assertions.assertThat;

import id.benang.grader.journal.Journal;
import id.benang.grader.journal.LagMeter;
import id.benang.grader.journal.Patience;
import id.benang.grader.journal.Search;
import id.benang.grader.model.Bytes;
import id.benang.grader.model.Event;
import id.benang.grader.model.Fault;
import id.benang.grader.model.LabModule;
import id.benang.grader.model.Line;
import id.benang.grader.model.Transcript;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

class ConnectionTest {

    private final LagMeter lag = LagMeter.start();
    private final Patience patience = Patience.usual(lag);
    private final Journal journal = new Journal(Clock.systemUTC());
    private ServerSocket listener;

    @BeforeEach
    void listen() throws IOException {
        listener = new ServerSocket();
        listener.bind(Loopback.address(0));
    }

    @AfterEach
    void close() throws IOException {
        listener.close();
        lag.close();
    }

    private Connection connect(String who) {
        return Connection.open(who, Loopback.address(listener.getLocalPort()), journal);
    }

    private static Socket socketTo(int port) throws IOException {
        Socket socket = new Socket();
        socket.connect(Loopback.address(port));
        return socket;
    }

    private Transcript transcript() {
        return journal.transcript("test", LabModule.MODUL_CONTOH, 0);
    }

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
        try (Connection ani = Connection.open("Ani", Loopback.address(port), journal)) {
            assertThat(ani.awaitLine("never"::equals, patience)).isEmpty();
            assertThat(transcript().all(Event.ConnectFailed.class)).hasSize(1);
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
    void a_scripted_server_sees_a_client_on_either_of_its_ports() throws Exception {
        int usual = new FreePorts().next();
        try (ScriptedServer server = listeningAlsoOn(usual);
                Socket told = socketTo(server.port());
                Connection first = server.awaitConnection(patience).orElseThrow();
                Socket untold = socketTo(usual);
                Connection second = server.awaitConnection(patience).orElseThrow()) {
            assertThat(first.localPort()).isEqualTo(server.port());
            assertThat(second.localPort()).isEqualTo(usual);
            assertThat(told.isConnected() && untold.isConnected()).isTrue();
        }
    }

    private ScriptedServer listeningAlsoOn(int usual) throws Exception {
        ScriptedServer server = ScriptedServer.listen(journal);
        assertThat(server.listenAlsoOn(usual, patience)).isTrue();
        return server;
    }

    @Test
    void a_taken_usual_port_does_not_keep_the_scripted_server_from_its_own() throws Exception {
        Patience none = new Patience(Duration.ZERO, Duration.ZERO, lag);
        try (ScriptedServer server = ScriptedServer.listen(journal)) {
            assertThat(server.listenAlsoOn(listener.getLocalPort(), none)).isFalse();
            assertThat(server.port()).isNotEqualTo(listener.getLocalPort());
        }
    }

    @Test
    void a_scripted_server_waits_for_its_turn_on_the_usual_port() throws Exception {
        int usual = listener.getLocalPort();
        try (ScriptedServer server = ScriptedServer.listen(journal)) {
            Thread other = new Thread(this::stopListening);
            other.start();
            assertThat(server.listenAlsoOn(usual, patience)).isTrue();
            other.join();
        }
    }

    private void stopListening() {
        try {
            listener.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Test
    void nobody_is_let_in_by_a_server_that_stopped_listening() throws Exception {
        try (ScriptedServer server = ScriptedServer.listen(journal)) {
            server.refuse();
            try (Connection late = Connection.open("Ani", Loopback.address(server.port()), journal)) {
                assertThat(journal.isOver("Ani")).isTrue();
                assertThat(late.who()).isEqualTo("Ani");
            }
        }
    }

    @Test
    void split_message_is_read_byte_by_byte() throws Exception {
        try (Connection ani = connect("Ani");
                Socket server = listener.accept()) {
            List<Integer> reads = new ArrayList<>();
            Thread reading = new Thread(() -> countReads(server, reads));
            reading.start();

            ani.sendSplit(Bytes.utf8("h\u00e9\n"), patience);
            ani.leave(Event.Departure.HALF_CLOSE);
            reading.join();

            if (new ReceiveQueue(List.of(Path.of("/proc/self/net/tcp")), 1, 1).isKnown()) {
                assertThat(reads).containsExactly(1, 1, 1, 1);
            }
            assertThat(transcript().all(Event.Faulted.class).map(Transcript.Placed::event))
                    .containsExactly(new Event.Faulted("Ani", Fault.SPLIT), new Event.Faulted("Ani", Fault.HALF_CLOSE));
        }
    }

    @Test
    void line_with_carriage_return_ends_with_both() throws Exception {
        try (Connection ani = connect("Ani");
                Socket server = listener.accept()) {
            ani.sendWithCarriageReturn("halo");

            assertThat(server.getInputStream().readNBytes(6))
                    .isEqualTo(Bytes.utf8("halo\r\n").toArray());
            assertThat(transcript().all(Event.Faulted.class).map(Transcript.Placed::event))
                    .containsExactly(new Event.Faulted("Ani", Fault.CARRIAGE_RETURN));
        }
    }

    @Test
    void long_line_arrives_whole_where_it_is_read() throws Exception {
        String line = "x".repeat(100_000);
        try (Connection ani = connect("Ani");
                Socket server = listener.accept()) {
            List<Integer> reads = new ArrayList<>();
            Thread reading = new Thread(() -> countReads(server, reads));
            reading.start();

            ani.sendLongLine(line, patience);
            ani.leave(Event.Departure.HALF_CLOSE);
            reading.join();

            assertThat(reads.stream().mapToInt(Integer::intValue).sum()).isEqualTo(100_001);
            assertThat(transcript().sent("Ani")).extracting(Line::text).containsExactly(line);
            assertThat(transcript().all(Event.Faulted.class).map(Transcript.Placed::event))
                    .contains(new Event.Faulted("Ani", Fault.LONG_LINE));
        }
    }

    @Test
    void long_line_is_not_sent_to_one_who_has_ended_the_connection() throws Exception {
        try (Connection ani = connect("Ani")) {
            listener.accept().close();
            assertThat(ani.awaitEnd(patience)).isTrue();

            ani.sendLongLine("x".repeat(100_000), patience);

            assertThat(transcript().all(Event.Sent.class)).isEmpty();
        }
    }

    private static void countReads(Socket server, List<Integer> reads) {
        try {
            byte[] buffer = new byte[100];
            for (int count = server.getInputStream().read(buffer);
                    count >= 0;
                    count = server.getInputStream().read(buffer)) {
                reads.add(count);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Test
    void merged_messages_are_one_sending() throws Exception {
        try (Connection ani = connect("Ani");
                Socket server = listener.accept()) {
            ani.sendMerged(List.of("satu", "dua"));
            assertThat(server.getInputStream().readNBytes(9)).asString().isEqualTo("satu\ndua\n");
            assertThat(transcript().all(Event.Sent.class)).hasSize(1);
        }
    }

    @Test
    void who_breaks_off_has_sent_a_beginning_and_is_gone() throws Exception {
        try (Connection ani = connect("Ani");
                Socket server = listener.accept()) {
            ani.breakOff("Ani: hal", Event.Departure.CLOSE);
            assertThat(server.getInputStream().readAllBytes()).asString().isEqualTo("Ani: hal");
        }
    }

    @Test
    void one_that_stalls_reads_nothing_until_it_reads_again() throws Exception {
        try (Connection ani = Connection.open(
                        "Ani",
                        Loopback.address(listener.getLocalPort()),
                        journal,
                        Manner.withReceiveBuffer(8 * 1024).keeping(64));
                Socket server = listener.accept()) {
            server.getOutputStream().write(new byte[] {'a'});
            assertThat(await(view -> view.receivedBytes("Ani") == 1)).isTrue();
            ani.stall();
            // At most one more reading was under way when the stall began.
            server.getOutputStream().write(new byte[] {'b'});
            assertThat(await(view -> view.receivedBytes("Ani") == 2)).isTrue();
            server.getOutputStream().write(new byte[] {'c'});
            ReceiveQueue unread = ReceiveQueue.ofPeer(server);
            if (unread.isKnown()) {
                assertThat(unread.isEmpty()).isFalse();
            }
            assertThat(journal.receivedBytes("Ani")).isEqualTo(2);

            ani.readAgain();
            assertThat(await(view -> view.receivedBytes("Ani") == 3)).isTrue();
        }
    }

    private boolean await(Predicate<Journal> condition) throws InterruptedException {
        return journal.await(
                        view -> condition.test(view) ? Search.Found.here(true) : Search.Found.<Boolean>notYet(),
                        patience)
                .isPresent();
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
