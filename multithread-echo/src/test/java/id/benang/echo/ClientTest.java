package id.benang.echo;

import static org.assertj.core.api.Assertions.assertThat;

import id.benang.chat.Peer;
import id.benang.chat.Recording;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ClientTest {
    private final PipedOutputStream typing = new PipedOutputStream();
    private final Recording screen = new Recording();
    private final Thread thread = new Thread(this::runClient, "client under test");
    private ServerSocket listener;
    private Keyboard keyboard;

    @BeforeEach
    void start() throws IOException {
        listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        keyboard = new Keyboard(new PipedInputStream(typing));
        thread.start();
    }

    private void runClient() {
        try {
            PrintStream output = new PrintStream(screen, true, StandardCharsets.UTF_8);
            new Client(keyboard, output).run(new Address("127.0.0.1", listener.getLocalPort()));
        } catch (StartFailure failure) {
            throw new AssertionError(failure);
        }
    }

    @AfterEach
    void stop() throws IOException {
        typing.close();
        listener.close();
        RunningServer.awaitEnd(thread);
    }

    @Test
    void each_message_gets_its_reply_and_exit_ends() throws IOException {
        try (Peer server = accept()) {
            screen.await("Your message: ");
            type("halo é");
            assertThat(server.read()).isEqualTo("halo é");
            server.send("hai 😀");
            screen.await("[SERVER RESPONSE] hai 😀\n");
            type("");
            assertThat(server.read()).isEmpty();
            server.send("");
            type("exit");

            assertThat(server.readToEnd()).containsExactly("exit");
        }
        RunningServer.awaitEnd(thread);
        assertThat(screen.text()).isEqualTo("""
                        Your message: [SERVER RESPONSE] hai 😀
                        Your message: [SERVER RESPONSE]\s
                        Your message:\s""");
    }

    @Test
    void the_end_of_the_keyboard_closes_the_connection() throws IOException {
        try (Peer server = accept()) {
            typing.close();

            assertThat(server.readToEnd()).isEmpty();
        }
        RunningServer.awaitEnd(thread);
        assertThat(screen.text()).isEqualTo("Your message: ");
    }

    @Test
    void a_server_that_closes_is_missed_at_the_next_message() throws IOException {
        accept().close();
        type("halo");

        RunningServer.awaitEnd(thread);

        assertThat(screen.text()).isEqualTo("Your message: Koneksi ke server terputus!\n");
    }

    @Test
    void a_server_that_breaks_off_within_its_reply_has_sent_none() throws IOException {
        try (Peer server = accept()) {
            type("halo");
            assertThat(server.read()).isEqualTo("halo");
            server.sendRaw("setengah".getBytes(StandardCharsets.UTF_8));
            server.reset();
        }

        RunningServer.awaitEnd(thread);

        assertThat(screen.text()).isEqualTo("Your message: Koneksi ke server terputus!\n");
    }

    private Peer accept() throws IOException {
        return new Peer(listener.accept());
    }

    private void type(String line) throws IOException {
        typing.write((line + "\n").getBytes(StandardCharsets.UTF_8));
        typing.flush();
    }
}
