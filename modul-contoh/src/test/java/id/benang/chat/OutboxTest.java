package id.benang.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class OutboxTest {
    private final ByteArrayOutputStream wire = new ByteArrayOutputStream();

    @Test
    void closing_sends_what_still_waits_first() throws Exception {
        StubSocket socket = socket(wire);
        Outbox outbox = start(socket);

        outbox.put("satu");
        outbox.put("dua");
        outbox.close();

        assertThat(socket.awaitClose()).isTrue();
        assertThat(wire.toString(StandardCharsets.UTF_8)).isEqualTo("satu\ndua\n");
    }

    @Test
    void what_comes_after_closing_is_not_sent() throws Exception {
        Outbox outbox = start(socket(wire));

        outbox.close();
        outbox.put("terlambat");

        assertThat(wire.size()).isZero();
    }

    @Test
    void a_connection_that_breaks_while_writing_is_closed() throws Exception {
        OutputStream broken = mock(OutputStream.class, invocation -> {
            throw new IOException("Broken pipe");
        });
        StubSocket socket = socket(broken);
        Outbox outbox = start(socket);

        outbox.put("halo");

        assertThat(socket.awaitClose()).isTrue();
        RunningServer.clientThreads().forEach(RunningServer::awaitEnd);
    }

    @Test
    void a_client_that_reads_nothing_is_dropped_and_delays_nobody() throws Exception {
        CountDownLatch closed = new CountDownLatch(1);
        OutputStream full = mock(OutputStream.class, invocation -> {
            closed.await();
            throw new IOException("Socket closed");
        });
        StubSocket stalled = new StubSocket(InputStream.nullInputStream(), full, closed);
        Outbox outbox = start(stalled);

        String line = "x".repeat(8_192);
        for (int sent = 0; sent < 16 * 1024 * 1024; sent += line.length()) {
            outbox.put(line);
        }

        assertThat(stalled.awaitClose()).isTrue();
        RunningServer.clientThreads().forEach(RunningServer::awaitEnd);
    }

    @Test
    void sixteen_clients_may_burst_five_hundred_lines_each_before_anything_is_read() throws Exception {
        String line = "Alice: " + "x".repeat(93);
        int lines = 16 * 500;
        CountDownLatch readAtLast = new CountDownLatch(1);
        CountDownLatch allRead = new CountDownLatch(1);
        OutputStream slow = mock(OutputStream.class, invocation -> {
            readAtLast.await();
            Object result = invocation.getMethod().invoke(wire, invocation.getArguments());
            if (wire.size() == (line.length() + 1) * lines) {
                allRead.countDown();
            }
            return result;
        });
        Outbox outbox = start(socket(slow));

        for (int sent = 0; sent < lines; sent++) {
            outbox.put(line);
        }
        readAtLast.countDown();

        assertThat(allRead.await(60, TimeUnit.SECONDS)).isTrue();
        outbox.close();
        assertThat(wire.toString(StandardCharsets.UTF_8)).isEqualTo((line + "\n").repeat(lines));
    }

    private static StubSocket socket(OutputStream output) {
        return new StubSocket(InputStream.nullInputStream(), output);
    }

    private static Outbox start(StubSocket socket) throws IOException {
        Outbox outbox = new Outbox(new Connection(socket, LineReader.LONGEST));
        outbox.start();
        return outbox;
    }
}
