package id.benang.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ServerTest {
    private RunningServer server;

    @BeforeEach
    void start() throws StartFailure {
        server = new RunningServer();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void a_newcomer_is_asked_for_its_name_announced_and_welcomed() throws IOException {
        try (Peer alice = Peer.connect(server.port())) {
            assertThat(alice.read()).isEqualTo("NICK");
            alice.send("Alice");

            assertThat(alice.read()).isEqualTo("Alice Bergabung!");
            assertThat(alice.read()).isEqualTo("Terkoneksi dengan Server!");
        }
    }

    @Test
    void every_line_reaches_everyone_unaltered_the_sender_too() throws IOException {
        try (Peer alice = join("Alice");
                Peer budi = join("Budi")) {
            alice.readUntil("Budi Bergabung!");
            for (String text : List.of("Alice:  halo: 1, 2", "", "  tanpa nama", "Alice: é سلام 😀", "NICK")) {
                alice.send(text);

                assertThat(alice.read()).isEqualTo(text);
                assertThat(budi.read()).isEqualTo(text);
            }
        }
    }

    @Test
    void the_console_tells_who_comes_and_what_is_said() throws IOException {
        try (Peer alice = join("Alice")) {
            alice.send("Alice: Halo semua!");
            alice.readUntil("Alice: Halo semua!");

            assertThat(server.console()).isEqualToNormalizingNewlines("""
                            Server menunggu koneksi...
                            Port yang dipilih sistem: %d
                            Terhubung dengan ('127.0.0.1', %d)
                            Username Alice
                            Client 127.0.0.1 terhubung dengan nickname: Alice
                            Alice: Halo semua!
                            """.formatted(server.port(), alice.port()));
        }
    }

    @Test
    void clients_are_served_side_by_side() throws IOException {
        try (Peer first = Peer.connect(server.port());
                Peer second = Peer.connect(server.port());
                Peer third = join("Tiga")) {
            second.send("Dua");
            assertThat(third.read()).isEqualTo("Dua Bergabung!");
            first.send("Satu");
            assertThat(third.read()).isEqualTo("Satu Bergabung!");
        }
    }

    @Test
    void a_leaver_is_announced_once_after_it_closed() throws IOException {
        assertLeaveIsAnnouncedOnce(Peer::close);
    }

    @Test
    void a_leaver_is_announced_once_after_a_half_close() throws IOException {
        assertLeaveIsAnnouncedOnce(Peer::halfClose);
    }

    @Test
    void a_leaver_is_announced_once_after_a_reset() throws IOException {
        assertLeaveIsAnnouncedOnce(Peer::reset);
    }

    private void assertLeaveIsAnnouncedOnce(Leaving way) throws IOException {
        try (Peer alice = join("Alice");
                Peer budi = join("Budi")) {
            alice.readUntil("Budi Bergabung!");

            way.leave(budi);

            assertThat(alice.read()).isEqualTo("Budi keluar!");
            alice.send("Alice: pagar");
            assertThat(alice.read()).isEqualTo("Alice: pagar");
        }
    }

    @Test
    void one_that_half_closes_still_gets_what_was_said_and_is_closed() throws IOException {
        try (Peer alice = join("Alice")) {
            alice.send("Alice: satu");
            alice.send("Alice: dua");
            alice.halfClose();

            assertThat(alice.readToEnd()).containsExactly("Alice: satu", "Alice: dua");
        }
    }

    @Test
    void one_that_goes_before_its_name_is_never_announced() throws IOException {
        try (Peer alice = join("Alice")) {
            for (Leaving way : List.<Leaving>of(Peer::close, Peer::halfClose, Peer::reset)) {
                Peer nobody = Peer.connect(server.port());
                assertThat(nobody.read()).isEqualTo("NICK");
                nobody.sendRaw("setengah nama".getBytes(StandardCharsets.UTF_8));
                way.leave(nobody);
            }

            alice.send("Alice: pagar");
            assertThat(alice.read()).isEqualTo("Alice: pagar");
        }
    }

    @Test
    void one_that_breaks_off_within_a_line_says_nothing_and_leaves() throws IOException {
        try (Peer alice = join("Alice")) {
            for (Leaving way : List.<Leaving>of(Peer::close, Peer::halfClose, Peer::reset)) {
                Peer budi = join("Budi");
                budi.sendRaw("Budi: seteng".getBytes(StandardCharsets.UTF_8));
                way.leave(budi);

                assertThat(alice.read()).isEqualTo("Budi Bergabung!");
                assertThat(alice.read()).isEqualTo("Budi keluar!");
            }
        }
    }

    @Test
    void name_and_messages_in_one_segment_are_told_apart() throws IOException {
        try (Peer alice = Peer.connect(server.port())) {
            alice.sendRaw("Alice\r\nAlice: satu\r\nAlice: dua\n".getBytes(StandardCharsets.UTF_8));

            assertThat(alice.readUntil("Alice: dua"))
                    .containsExactly(
                            "NICK", "Alice Bergabung!", "Terkoneksi dengan Server!", "Alice: satu", "Alice: dua");
        }
    }

    @Test
    void a_message_sent_byte_by_byte_is_one_message() throws IOException {
        try (Peer alice = join("Alice")) {
            for (byte each : "Alice: é 😀\n".getBytes(StandardCharsets.UTF_8)) {
                alice.sendRaw(new byte[] {each});
            }

            assertThat(alice.read()).isEqualTo("Alice: é 😀");
        }
    }

    @Test
    void a_line_of_8192_bytes_passes_and_one_of_a_megabyte_harms_nobody() throws IOException {
        String longest = "Alice: " + "x".repeat(8_185);
        try (Peer alice = join("Alice");
                Peer budi = join("Budi")) {
            alice.send(longest);
            assertThat(budi.read()).isEqualTo(longest);

            alice.send("y".repeat(1_000_000));
            alice.send("Alice: masih ada");
            assertThat(budi.read()).isEqualTo("y".repeat(8_192));
            assertThat(budi.read()).isEqualTo("Alice: masih ada");
        }
    }

    @Test
    void all_receivers_see_one_order_and_every_line_once() throws Exception {
        int clients = 8;
        int lines = 200;
        ExecutorService threads = Executors.newCachedThreadPool();
        try {
            List<Peer> peers = new ArrayList<>();
            for (int i = 0; i < clients; i++) {
                peers.add(join("Klien" + i));
            }
            for (int i = 0; i < clients - 1; i++) {
                peers.get(i).readUntil("Klien" + (clients - 1) + " Bergabung!");
            }
            CyclicBarrier start = new CyclicBarrier(clients);

            List<Future<List<String>>> received = new ArrayList<>();
            List<Future<Boolean>> sent = new ArrayList<>();
            for (int i = 0; i < clients; i++) {
                received.add(threads.submit(reader(peers.get(i), clients * lines)));
                sent.add(threads.submit(sender(peers.get(i), "Klien" + i, lines, start)));
            }

            for (Future<Boolean> each : sent) {
                assertThat(each.get(60, TimeUnit.SECONDS)).isTrue();
            }
            List<String> order = received.get(0).get(60, TimeUnit.SECONDS);
            for (Future<List<String>> each : received) {
                assertThat(each.get(60, TimeUnit.SECONDS)).isEqualTo(order);
            }
            for (int i = 0; i < clients; i++) {
                String name = "Klien" + i;
                assertThat(order.stream().filter(line -> line.startsWith(name + ": ")))
                        .containsExactlyElementsOf(IntStream.range(0, lines)
                                .mapToObj(n -> name + ": " + n)
                                .toList());
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static Callable<List<String>> reader(Peer peer, int lines) {
        return () -> {
            List<String> read = new ArrayList<>();
            while (read.size() < lines) {
                read.add(peer.read());
            }
            return read;
        };
    }

    private static Callable<Boolean> sender(Peer peer, String name, int lines, CyclicBarrier start) {
        return () -> {
            start.await();
            for (int n = 0; n < lines; n++) {
                peer.send(name + ": " + n);
            }
            return true;
        };
    }

    @Test
    void one_that_reads_nothing_is_dropped_and_delays_nobody() throws IOException {
        try (Socket socket = new Socket()) {
            socket.setReceiveBufferSize(4_096);
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), server.port()));
            Peer sleeper = new Peer(socket);
            sleeper.send("Tidur");
            try (Peer alice = join("Alice")) {
                String line = "Alice: " + "x".repeat(8_000);
                AtomicInteger leaves = new AtomicInteger();
                for (int sent = 0; sent < 32 * 1024 * 1024; sent += line.length()) {
                    alice.send(line);
                    String read = alice.read();
                    while (!read.equals(line)) {
                        assertThat(read).isIn("Tidur Bergabung!", "Tidur keluar!");
                        leaves.addAndGet(read.equals("Tidur keluar!") ? 1 : 0);
                        read = alice.read();
                    }
                }

                assertThat(leaves).hasValue(1);
            }
        }
    }

    @Test
    void clients_that_come_and_go_leave_no_thread_behind() throws Exception {
        try (Peer alice = join("Alice")) {
            for (int round = 0; round < 20; round++) {
                Peer budi = join("Budi" + round);
                if (round % 2 == 0) {
                    budi.reset();
                } else {
                    budi.close();
                }
                alice.readUntil("Budi" + round + " keluar!");
            }

            for (Thread thread : RunningServer.clientThreads()) {
                if (!thread.getName().endsWith(":" + alice.port())) {
                    RunningServer.awaitEnd(thread);
                }
            }
            assertThat(RunningServer.clientThreads())
                    .extracting(Thread::getName)
                    .containsExactlyInAnyOrder(
                            "client /127.0.0.1:" + alice.port(), "outbox /127.0.0.1:" + alice.port());
        }
    }

    @Test
    void the_port_is_free_again_at_once_though_clients_were_connected() throws Exception {
        try (Peer alice = join("Alice")) {
            server.close();
            alice.readToEnd();
        }

        assertThatCode(() -> new RunningServer(new Address("127.0.0.1", server.port()), new Room(Stamp.none())).close())
                .doesNotThrowAnyException();
    }

    private Peer join(String name) throws IOException {
        return Peer.join(server.port(), name);
    }

    /** A way to end a connection. */
    private interface Leaving {
        void leave(Peer peer) throws IOException;
    }
}
