package id.benang.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.spy;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ServerFailureTest {
    private final ServerSocket listener = mock(ServerSocket.class);
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Log log = mock(Log.class);
    private final Server server = new Server(new Address("127.0.0.1", 0), listener, new Room(Stamp.none()), log);
    private final Thread acceptLoop = new Thread(server::run, "accept loop");
    private final ByteArrayOutputStream wire = new ByteArrayOutputStream();

    @BeforeEach
    void make_closing_end_the_accept_loop() throws IOException {
        when(listener.isClosed()).thenAnswer(invocation -> closed.getCount() == 0);
        doAnswer(invocation -> {
                    closed.countDown();
                    return null;
                })
                .when(listener)
                .close();
    }

    @AfterEach
    void stop() {
        server.close();
        RunningServer.awaitEnd(acceptLoop);
        RunningServer.clientThreads().forEach(RunningServer::awaitEnd);
    }

    @Test
    void too_many_open_files_do_not_end_the_accept_loop() throws Exception {
        StubSocket late = new StubSocket(InputStream.nullInputStream(), wire);
        when(listener.accept())
                .thenThrow(new SocketException("Too many open files"))
                .thenThrow(new SocketException("Too many open files"))
                .thenReturn(late)
                .thenAnswer(invocation -> waitForClose());

        acceptLoop.start();

        assertThat(late.awaitClose()).isTrue();
        assertThat(wire.toString(StandardCharsets.UTF_8)).isEqualTo("NICK\n");
    }

    @Test
    void a_connection_that_is_broken_from_the_start_is_closed_and_the_next_is_served() throws Exception {
        StubSocket broken = spy(new StubSocket(InputStream.nullInputStream(), OutputStream.nullOutputStream()));
        doThrow(new SocketException("Socket is not connected")).when(broken).getInputStream();
        StubSocket next = new StubSocket(InputStream.nullInputStream(), wire);
        when(listener.accept()).thenReturn(broken).thenReturn(next).thenAnswer(invocation -> waitForClose());

        acceptLoop.start();

        assertThat(broken.awaitClose()).isTrue();
        assertThat(next.awaitClose()).isTrue();
        assertThat(wire.toString(StandardCharsets.UTF_8)).isEqualTo("NICK\n");
    }

    @Test
    void a_client_whose_connection_breaks_after_a_message_is_heard_and_closed() throws Exception {
        InputStream message = new ByteArrayInputStream("Alice\nAlice: halo\n".getBytes(StandardCharsets.UTF_8));
        InputStream reset = mock(InputStream.class, invocation -> {
            throw new SocketException("Connection reset");
        });
        StubSocket socket = new StubSocket(new SequenceInputStream(message, reset), wire);
        when(listener.accept()).thenReturn(socket).thenAnswer(invocation -> waitForClose());

        acceptLoop.start();

        assertThat(socket.awaitClose()).isTrue();
        verify(log).said("Alice: halo");
        assertThat(wire.toString(StandardCharsets.UTF_8))
                .isEqualTo("NICK\nAlice Bergabung!\nTerkoneksi dengan Server!\nAlice: halo\n");
    }

    @Test
    void an_interrupt_ends_the_accept_loop_while_it_pauses() throws Exception {
        when(listener.accept()).thenThrow(new SocketException("Too many open files"));

        acceptLoop.start();
        acceptLoop.interrupt();
        RunningServer.awaitEnd(acceptLoop);

        verify(listener).close();
    }

    private Socket waitForClose() throws Exception {
        closed.await();
        throw new SocketException("Socket closed");
    }
}
