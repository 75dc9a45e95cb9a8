package id.benang.grader.peer;

import static org.assertj.core.api.Assertions.assertThat;

import id.benang.grader.journal.Patience;
import id.benang.grader.model.Bytes;
import id.benang.grader.model.Event;
import id.benang.grader.model.ModuleSettings.Wire;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Messages on a raw wire, each of which waits for the one before. */
class TurnTest extends OverLoopback {

    TurnTest() {
        super(Wire.RAW);
    }

    private Connection connect() {
        return connect("Ani").takingTurns();
    }

    private static String read(Socket server) throws IOException {
        byte[] buffer = new byte[1024];
        int count = server.getInputStream().read(buffer);
        return count < 0 ? "" : new String(buffer, 0, count, StandardCharsets.UTF_8);
    }

    private static void write(Socket server, String text) throws IOException {
        server.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void messages_go_without_line_ends_and_one_read_brings_one() throws Exception {
        try (Connection ani = connect();
                Socket server = listener.accept()) {
            Thread sender = new Thread(() -> List.of("satu", "dua", "tiga").forEach(ani::sendLine));
            sender.start();

            for (String text : List.of("satu", "dua", "tiga")) {
                assertThat(read(server)).isEqualTo(text);
                write(server, "Budi: apa?Ani: " + text);
            }
            sender.join();
        }
    }

    @Test
    void a_message_that_nobody_repeats_is_waited_for_until_it_has_been_read() throws Exception {
        org.junit.jupiter.api.Assumptions.assumeTrue(java.nio.file.Files.isReadable(Path.of("/proc/self/net/tcp")));
        try (Connection ani = connect();
                Socket server = listener.accept()) {
            Thread sender = new Thread(() -> List.of("satu", "dua", "tiga").forEach(ani::sendLine));
            sender.start();

            for (String text : List.of("satu", "dua", "tiga")) {
                assertThat(read(server)).isEqualTo(text);
            }
            sender.join();
        }
    }

    @Test
    void what_would_be_cut_or_merged_goes_message_by_message() throws Exception {
        try (Connection ani = connect();
                Socket server = listener.accept()) {
            Thread sender = new Thread(() -> {
                ani.faults().merged(List.of("satu", "dua"));
                ani.send(Bytes.utf8("empat\nlima\n"));
            });
            sender.start();
            for (String text : List.of("satu", "dua", "empat", "lima")) {
                assertThat(read(server)).isEqualTo(text);
                write(server, text);
            }
            sender.join();

            ani.faults().split(Bytes.utf8("tiga\n"), patience);

            assertThat(read(server)).isEqualTo("tiga");
        }
    }

    @Test
    void a_program_that_is_gone_is_not_waited_for() throws Exception {
        try (Connection ani = connect()) {
            listener.accept().close();
            assertThat(ani.awaitEnd(patience)).isTrue();

            ani.sendLine("satu");
            ani.sendLine("dua");

            assertThat(journal.isOver("Ani")).isTrue();
        }
    }

    @Test
    void one_that_takes_nothing_is_waited_for_once() throws Exception {
        Patience little = new Patience(Duration.ofMillis(100), Duration.ofMillis(100), lag);
        Turn turn = new Turn("Ani", journal, new ReceiveQueue(List.of(), 1, 2), little);

        turn.awaitAndTake("satu");
        turn.awaitAndTake("dua");
        long began = System.nanoTime();
        for (int number = 0; number < 1000; number++) {
            turn.awaitAndTake("lagi " + number);
        }

        // A thousand waits would take a hundred seconds.
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(60));
    }

    @Test
    void what_came_back_before_does_not_count() throws Exception {
        Patience little = new Patience(Duration.ofMillis(50), Duration.ofMillis(50), lag);
        Turn turn = new Turn("Ani", journal, new ReceiveQueue(List.of(), 1, 2), little);
        journal.record(new Event.Sent("Ani", Bytes.utf8("Ani")));
        journal.record(new Event.Sent("Ani", Bytes.utf8("Ani: satu")));
        journal.record(new Event.Received("Ani", Bytes.utf8("Ani: satu")));
        turn.awaitAndTake("Ani: satu");

        assertThat(turn.hasTaken(journal, "Ani: satu")).isFalse();
        journal.record(new Event.Received("Ani", Bytes.utf8("Ani: satu")));
        assertThat(turn.hasTaken(journal, "Ani: satu")).isTrue();
    }
}
