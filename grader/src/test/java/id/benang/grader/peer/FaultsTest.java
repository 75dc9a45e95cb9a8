package id.benang.grader.peer;

import static org.assertj.core.api.Assertions.assertThat;

import id.benang.grader.journal.Journal;
import id.benang.grader.journal.Search;
import id.benang.grader.model.Bytes;
import id.benang.grader.model.Event;
import id.benang.grader.model.Fault;
import id.benang.grader.model.Line;
import id.benang.grader.model.Transcript;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class FaultsTest extends OverLoopback {

    @Test
    void split_message_is_read_byte_by_byte() throws Exception {
        try (Connection ani = connect("Ani");
                Socket server = listener.accept()) {
            List<Integer> reads = new ArrayList<>();
            Thread reading = new Thread(() -> countReads(server, reads));
            reading.start();

            ani.faults().split(Bytes.utf8("h\u00e9\n"), patience);
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
            ani.faults().carriageReturn("halo");

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

            ani.faults().longLine(line, patience);
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

            ani.faults().longLine("x".repeat(100_000), patience);

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
            ani.faults().merged(List.of("satu", "dua"));
            assertThat(server.getInputStream().readNBytes(9)).asString().isEqualTo("satu\ndua\n");
            assertThat(transcript().all(Event.Sent.class)).hasSize(1);
        }
    }

    @Test
    void who_breaks_off_has_sent_a_beginning_and_is_gone() throws Exception {
        try (Connection ani = connect("Ani");
                Socket server = listener.accept()) {
            ani.faults().begin("Ani: hal");
            ani.leave(Event.Departure.CLOSE);
            assertThat(server.getInputStream().readAllBytes()).asString().isEqualTo("Ani: hal");
        }
    }

    @Test
    void one_that_stalls_reads_nothing_until_it_reads_again() throws Exception {
        try (Connection ani = connect(
                        "Ani",
                        listener.getLocalPort(),
                        Manner.withReceiveBuffer(8 * 1024).keeping(64));
                Socket server = listener.accept()) {
            server.getOutputStream().write(new byte[] {'a'});
            assertThat(await(view -> view.receivedBytes("Ani") == 1)).isTrue();
            ani.faults().stall();
            // One more reading may have been under way when the stall began; after that the reader stands still.
            server.getOutputStream().write(new byte[] {'b'});
            assertThat(await(view -> isHeld("reader-of-Ani"))).isTrue();
            long read = journal.receivedBytes("Ani");
            assertThat(read).isBetween(1L, 2L);
            server.getOutputStream().write(new byte[] {'c'});
            ReceiveQueue unread = ReceiveQueue.ofPeer(server);
            if (unread.isKnown()) {
                assertThat(unread.isEmpty()).isFalse();
            }
            assertThat(journal.receivedBytes("Ani")).isEqualTo(read);

            ani.faults().readAgain();
            assertThat(await(view -> view.receivedBytes("Ani") == 3)).isTrue();
        }
    }

    private static boolean isHeld(String thread) {
        return Thread.getAllStackTraces().keySet().stream()
                .anyMatch(each -> each.getName().equals(thread) && each.getState() == Thread.State.WAITING);
    }

    private boolean await(Predicate<Journal> condition) throws InterruptedException {
        return journal.await(
                        view -> condition.test(view) ? Search.Found.here(true) : Search.Found.<Boolean>notYet(),
                        patience)
                .isPresent();
    }
}
