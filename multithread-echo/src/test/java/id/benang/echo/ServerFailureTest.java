package id.benang.echo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import id.benang.chat.Recording;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ServerFailureTest {
    private final ServerSocket listener = mock(ServerSocket.class);
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Recording console = new Recording();
    private final PrintStream output = new PrintStream(console, true, StandardCharsets.UTF_8);
    private final Operator operator = new Operator(new Keyboard(InputStream.nullInputStream()), output);
    private final Server server = new Server(new Address("127.0.0.1", 8000), listener, operator, output);
    private final Thread acceptLoop = new Thread(server::run, "accept loop");

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
    }

    @Test
    void too_many_open_files_do_not_end_the_accept_loop() throws IOException {
        Socket late = socket(new CountDownLatch(1));
        when(late.getInputStream()).thenReturn(InputStream.nullInputStream());
        when(listener.accept())
                .thenThrow(new SocketException("Too many open files"))
                .thenThrow(new SocketException("Too many open files"))
                .thenReturn(late)
                .thenAnswer(invocation -> waitForClose());

        acceptLoop.start();

        console.await("""
                [SERVER STARTED] Waiting for connections...
                [NEW CONNECTION] Client ('127.0.0.1', 54321) connected.
                [CONNECTION CLOSED] Client ('127.0.0.1', 54321) disconnected.
                """);
    }

    @Test
    void a_connection_that_breaks_is_closed_and_told_once() throws Exception {
        CountDownLatch brokenIsClosed = new CountDownLatch(1);
        Socket broken = socket(brokenIsClosed);
        when(broken.getInputStream()).thenThrow(new SocketException("Socket is not connected"));
        Socket reset = socket(new CountDownLatch(1));
        InputStream resetInput = mock(InputStream.class, invocation -> {
            throw new SocketException("Connection reset");
        });
        when(reset.getInputStream()).thenReturn(resetInput);
        when(listener.accept()).thenReturn(broken).thenReturn(reset).thenAnswer(invocation -> waitForClose());

        acceptLoop.start();

        assertThat(brokenIsClosed.await(60, TimeUnit.SECONDS)).isTrue();
        console.await("[CONNECTION CLOSED] Client ('127.0.0.1', 54321) disconnected.\n");
        assertThat(console.text()).containsOnlyOnce("[NEW CONNECTION]").containsOnlyOnce("[CONNECTION CLOSED]");
    }

    private Socket waitForClose() throws Exception {
        closed.await();
        throw new SocketException("Socket closed");
    }

    private static Socket socket(CountDownLatch closing) throws IOException {
        Socket socket = mock(Socket.class);
        when(socket.getInetAddress()).thenReturn(InetAddress.getLoopbackAddress());
        when(socket.getPort()).thenReturn(54_321);
        doAnswer(invocation -> {
                    closing.countDown();
                    return null;
                })
                .when(socket)
                .close();
        return socket;
    }
}
